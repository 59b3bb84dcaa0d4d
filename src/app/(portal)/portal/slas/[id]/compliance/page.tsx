import { SlaComplianceView } from '../../../../../../components/portal/slas/SlaComplianceView'
import { slaCompliance } from '../../../../../../services/sla/slaCompliance'
import { Frame } from '../../../../Frame'
import { orNotFound } from '../../../../orNotFound'
import { portalPerson } from '../../../../person'
import { titled } from '../../../../titled'

export const generateMetadata = titled('slas', 'compliance.title')

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ year?: string | string[] }> }

/** How an agreement was kept in a year: `?year=1404`. */
export default async function SlaCompliancePage({ params, searchParams }: Props) {
  const [{ id }, { year }] = [await params, await searchParams]
  const { req, locale } = await portalPerson(`/portal/slas/${id}/compliance`)
  const asked = typeof year === 'string' && /^1[34]\d\d$/.test(year) ? Number(year) : undefined
  const report = await orNotFound(slaCompliance({ req, id, year: asked, locale }))
  return (
    <Frame wide>
      <div className="px-4 pt-6 lg:px-9">
        <SlaComplianceView report={report} locale={locale} />
      </div>
    </Frame>
  )
}
