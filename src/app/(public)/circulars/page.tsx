import type { Metadata } from 'next'
import { CircularsView } from '../../../components/public/site/CircularsView'
import { translator } from '../../../i18n'
import { listCirculars } from '../../../services/publishing/listCirculars'
import { Frame } from '../Frame'
import { shared } from '../shared'
import { visitor } from '../visitor'

const t = translator('fa', 'publicPages')
const PER_PAGE = 50

export const metadata: Metadata = shared(t('circulars.title'), t('circulars.description'))

/** All public circulars, fifty a page. */
export default async function CircularsPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const { page: asked } = await searchParams
  const page = typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
  const { circulars, total } = await listCirculars(await visitor(), { limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
  return (
    <Frame>
      <CircularsView circulars={circulars} total={total} page={page} pageCount={Math.ceil(total / PER_PAGE)} />
    </Frame>
  )
}
