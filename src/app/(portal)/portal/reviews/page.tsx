import { ReviewList } from '../../../../components/portal/review/ReviewList'
import { listReviews } from '../../../../services/evaluation/listReviews'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('review', 'list.title')

type Query = Partial<Record<'cycle' | 'state' | 'group' | 'search', string | string[]>>

/** The agencies of a running cycle, for evaluators and other staff. */
export default async function ReviewsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { req, locale } = await portalPerson('/portal/reviews')
  const filter = Object.fromEntries(
    Object.entries(await searchParams).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const list = await orNotFound(listReviews({ req, filter }))
  return (
    <Frame>
      <ReviewList list={list} filter={filter} locale={locale} />
    </Frame>
  )
}
