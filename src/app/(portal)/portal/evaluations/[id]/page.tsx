import { ScoresPage } from '../../../../../components/portal/scores/ScoresPage'
import { loadScores } from '../../../../../services/evaluation/loadScores'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('portal', 'nav.scores')

/** One evaluation: its course, its scores once they may be seen, and the agency's appeals. Mails lead here. */
export default async function EvaluationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/evaluations/${id}`)
  const view = await orNotFound(loadScores({ req, evaluationId: id }))
  return (
    <Frame>
      <ScoresPage view={view} locale={locale} />
    </Frame>
  )
}
