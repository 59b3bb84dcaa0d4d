import { NoItems } from '../../../../../components/portal/review/NoItems'
import { ReviewDesk } from '../../../../../components/portal/review/ReviewDesk'
import { ReviewItems } from '../../../../../components/portal/review/ReviewItems'
import { ReviewProvider } from '../../../../../components/portal/review/ReviewProvider'
import { firstToReview } from '../../../../../domain/review/firstToReview'
import { loadReview } from '../../../../../services/evaluation/loadReview'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('review', 'list.title')

type Props = {
  params: Promise<{ evaluationId: string }>
  /** `item` opens one measure; `dimension` the first one that waits in it */
  searchParams: Promise<{ item?: string; dimension?: string }>
}

/** The review of one agency's evaluation: its measures, the values and evidence of one, and its score. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { evaluationId } = await params
  const { req, locale } = await portalPerson(`/portal/reviews/${evaluationId}`)
  const view = await orNotFound(loadReview({ req, evaluationId }))
  const start = firstToReview(view, await searchParams)
  if (!start) {
    return (
      <Frame>
        <NoItems agency={view.evaluation.agency.name} locale={locale} />
      </Frame>
    )
  }
  return (
    <ReviewProvider view={view} startAt={start} locale={locale}>
      <Frame wide rail={<ReviewItems />}>
        <ReviewDesk />
      </Frame>
    </ReviewProvider>
  )
}
