import { AppealDecision } from '../../../../../components/portal/appeals/AppealDecision'
import { loadAppeal } from '../../../../../services/evaluation/loadAppeal'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('appeals', 'decide.title')

/** One appeal with the measure that it is about, and the committee's decision. */
export default async function AppealPage({ params }: { params: Promise<{ appealId: string }> }) {
  const { appealId } = await params
  const { req, locale } = await portalPerson(`/portal/appeals/${appealId}`)
  const view = await orNotFound(loadAppeal({ req, appealId }))
  return (
    <Frame>
      <AppealDecision key={appealId} view={view} locale={locale} />
    </Frame>
  )
}
