import { CircularPage } from '../../../../../components/portal/circulars/CircularPage'
import { loadPortalCircular } from '../../../../../services/publishing/circulars/portalCirculars'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('circulars', 'title')

/** One circular. */
export default async function OneCircularPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/circulars/${id}`)
  const circular = await orNotFound(loadPortalCircular({ req, id }))
  return (
    <Frame>
      <CircularPage circular={circular} locale={locale} />
    </Frame>
  )
}
