import { ComplianceView } from '../../../../components/portal/compliance/ComplianceView'
import { complianceReport } from '../../../../services/clocks/complianceReport'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('clocks', 'report.title')

type Asked = { searchParams: Promise<{ year?: string; owedBy?: string }> }

/** How deadlines were kept, a year at a time. */
export default async function CompliancePage({ searchParams }: Asked) {
  const { year, owedBy } = await searchParams
  const { req, locale } = await portalPerson('/portal/compliance')
  const report = await orNotFound(complianceReport({ req, year: Number(year) || undefined, owedBy }))
  return (
    <Frame>
      <ComplianceView report={report} locale={locale} />
    </Frame>
  )
}
