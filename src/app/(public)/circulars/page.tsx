import { CircularsView } from '../../../components/public/site/CircularsView'
import { listCirculars } from '../../../services/publishing/listCirculars'
import { Frame } from '../Frame'
import { visitor } from '../visitor'
import { described, chosenLocale } from '../words'

const PER_PAGE = 50

export const generateMetadata = described('publicPages', {
  title: 'circulars.title',
  description: 'circulars.description',
})

/** All public circulars, fifty a page. */
export default async function CircularsPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const { page: asked } = await searchParams
  const page = typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
  const { circulars, total } = await listCirculars(await visitor(), { limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
  return (
    <Frame>
      <CircularsView
        circulars={circulars}
        total={total}
        page={page}
        pageCount={Math.ceil(total / PER_PAGE)}
        locale={await chosenLocale()}
      />
    </Frame>
  )
}
