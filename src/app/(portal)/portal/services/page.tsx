import type { Metadata } from 'next'
import { ServicesList } from '../../../../components/portal/services/ServicesList'
import { translator } from '../../../../i18n'
import { listServices } from '../../../../services/catalogue/portalServices'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'

export const metadata: Metadata = { title: translator('fa', 'services')('title') }

/** The services whose forms this person may read. */
export default async function ServicesPage() {
  const { req, locale } = await portalPerson('/portal/services')
  return (
    <Frame>
      <ServicesList {...await orNotFound(listServices({ req }))} locale={locale} />
    </Frame>
  )
}
