import { ChangesPage } from '../../../../../../components/portal/review/deficiencies/ChangesPage'
import { NoItems } from '../../../../../../components/portal/review/NoItems'
import { ReviewProvider } from '../../../../../../components/portal/review/ReviewProvider'
import { loadReview } from '../../../../../../services/evaluation/loadReview'
import { Frame } from '../../../../Frame'
import { orNotFound } from '../../../../orNotFound'
import { portalPerson } from '../../../../person'
import { titled } from '../../../../titled'

export const generateMetadata = titled('review', 'deficiency.page')

type Props = { params: Promise<{ evaluationId: string }> }

/** What was lacking in one agency's form and what changed since: old beside new, each to be closed or raised again. */
export default async function ReviewChangesPage({ params }: Props) {
  const { evaluationId } = await params
  const { req, locale } = await portalPerson(`/portal/reviews/${evaluationId}/changes`)
  const view = await orNotFound(loadReview({ req, evaluationId }))
  const start = view.items[0]?.id
  return (
    <Frame>
      {start ? (
        <ReviewProvider view={view} startAt={start} locale={locale}>
          <ChangesPage />
        </ReviewProvider>
      ) : (
        <NoItems agency={view.evaluation.agency.name} locale={locale} />
      )}
    </Frame>
  )
}
