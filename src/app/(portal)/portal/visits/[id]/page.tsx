import { VisitPage } from '../../../../../components/portal/visits/VisitPage'
import { loadVisit } from '../../../../../services/visits/loadVisit'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('visits', 'title')

/** One visit with its report. */
export default async function OneVisitPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/visits/${id}`)
  const visit = await orNotFound(loadVisit({ req, id }))
  return (
    <Frame>
      <VisitPage key={visit.state} visit={visit} locale={locale} />
    </Frame>
  )
}
