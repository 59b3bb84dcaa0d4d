import type { Metadata } from 'next'
import { FrontPage } from '../../components/public/site/FrontPage'
import { translator } from '../../i18n'
import { listCirculars } from '../../services/publishing/listCirculars'
import { listFestivals } from '../../services/publishing/listFestivals'
import { Frame } from './Frame'
import { visitor } from './visitor'
import { chosenLocale, shared } from './words'

/** The front page keeps the product's own name as its title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = translator(await chosenLocale(), 'publicPages')
  const { title: _title, ...described } = await shared(t('home.title'), t('home.description'))
  return described
}

/** What is newest on the site. */
export default async function HomePage() {
  const req = await visitor()
  const provinces = await listFestivals(req)
  const { circulars } = await listCirculars(req, { limit: 5 })
  return (
    <Frame>
      <FrontPage provinces={provinces} circulars={circulars} locale={await chosenLocale()} />
    </Frame>
  )
}
