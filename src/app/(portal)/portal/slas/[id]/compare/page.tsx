import { SlaCompareView } from '../../../../../../components/portal/slas/SlaCompareView'
import { compareSla } from '../../../../../../services/sla/compareSla'
import { Frame } from '../../../../Frame'
import { orNotFound } from '../../../../orNotFound'
import { portalPerson } from '../../../../person'
import { titled } from '../../../../titled'

export const generateMetadata = titled('slas', 'compare.title')

/** A version of an agreement beside the one that it amends. */
export default async function SlaComparePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/slas/${id}/compare`)
  const comparison = await orNotFound(compareSla({ req, id, locale }))
  return (
    <Frame>
      <SlaCompareView id={id} {...comparison} locale={locale} />
    </Frame>
  )
}
