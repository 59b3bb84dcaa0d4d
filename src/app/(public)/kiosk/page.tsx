import { connection } from 'next/server'
import { KioskList, KioskStart } from '../../../components/public/kiosk/KioskViews'
import { PAGE_SIZE, readCatalogueQuery } from '../../../domain/catalogue/publicSearch'
import { searchServices } from '../../../services/catalogue/public/searchServices'
import { visitor } from '../visitor'
import { described, chosenLocale } from '../words'

export const generateMetadata = described('serviceCatalogue', { title: 'kiosk.title', description: 'kiosk.lead' })

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The guide on a touch screen in a hall: by what it is about, then the services; `?province=` keeps it to one. */
export default async function KioskPage({ searchParams }: Props) {
  await connection()
  const params = await searchParams
  const { province, events, page: number } = readCatalogueQuery(params)
  const query = { ...readCatalogueQuery({}), province, events: events.slice(0, 1), page: number }
  const page = await searchServices(await visitor(), query)
  if (events.length === 0 && params.all !== '1') return <KioskStart page={page} locale={await chosenLocale()} />
  return <KioskList page={page} pages={Math.ceil(page.total / PAGE_SIZE)} locale={await chosenLocale()} />
}
