import { CircularsList } from '../../../../components/portal/circulars/CircularsList'
import { CIRCULARS_A_PAGE, listPortalCirculars } from '../../../../services/publishing/circulars/portalCirculars'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('circulars', 'title')

type Asked = { searchParams: Promise<{ page?: string | string[] }> }

/** The circulars that this person may read, fifty a page. */
export default async function CircularsPage({ searchParams }: Asked) {
  const { page: asked } = await searchParams
  const { req, locale } = await portalPerson('/portal/circulars')
  const page = typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
  const { circulars, total, unread, isStaff } = await orNotFound(listPortalCirculars({ req, page }))
  return (
    <Frame>
      <CircularsList
        circulars={circulars}
        unread={unread}
        isStaff={isStaff}
        page={page}
        pageCount={Math.ceil(total / CIRCULARS_A_PAGE)}
        locale={locale}
      />
    </Frame>
  )
}
