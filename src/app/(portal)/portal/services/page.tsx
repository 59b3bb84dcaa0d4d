import { ServicesList } from '../../../../components/portal/services/ServicesList'
import { readServiceList } from '../../../../domain/catalogue/serviceList'
import { listServices } from '../../../../services/catalogue/listServices'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('services', 'title')

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The services whose forms this person may read, fifty a page. */
export default async function ServicesPage({ searchParams }: Asked) {
  const query = readServiceList(await searchParams)
  const { req, locale } = await portalPerson('/portal/services')
  return (
    <Frame>
      <ServicesList {...await orNotFound(listServices({ req, query }))} locale={locale} />
    </Frame>
  )
}
