import { SlaPage } from '../../../../../components/portal/slas/SlaPage'
import { today } from '../../../../../lib/clock'
import { loadSla } from '../../../../../services/sla/portalSla'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('slas', 'title')

/** One version of an agreement. */
export default async function OneSlaPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/slas/${id}`)
  const sla = await orNotFound(loadSla({ req, id }))
  return (
    <Frame>
      <SlaPage sla={sla} todayIso={today()} locale={locale} />
    </Frame>
  )
}
