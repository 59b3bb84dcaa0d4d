import type { Metadata } from 'next'
import { FrontPage } from '../../components/public/site/FrontPage'
import { translator } from '../../i18n'
import { listCirculars } from '../../services/publishing/listCirculars'
import { listFestivals } from '../../services/publishing/listFestivals'
import { Frame } from './Frame'
import { shared } from './shared'
import { visitor } from './visitor'

const t = translator('fa', 'publicPages')
const { title: _title, ...described } = shared(t('home.title'), t('home.description'))

/** The front page keeps the product's own name as its title. */
export const metadata: Metadata = described

/** What is newest on the site. */
export default async function HomePage() {
  const req = await visitor()
  const provinces = await listFestivals(req)
  const { circulars } = await listCirculars(req, { limit: 5 })
  return (
    <Frame>
      <FrontPage provinces={provinces} circulars={circulars} />
    </Frame>
  )
}
