import { ServicePage } from '../../../../../components/portal/services/ServicePage'
import { today } from '../../../../../lib/clock'
import { loadService } from '../../../../../services/catalogue/portalServices'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('services', 'title')

/** The form of one service. */
export default async function OneServicePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/services/${id}`)
  const service = await orNotFound(loadService({ req, id }))
  return (
    <Frame>
      <ServicePage service={service} todayIso={today()} locale={locale} />
    </Frame>
  )
}
