import { BriefingPage } from '../../../../../components/portal/briefings/BriefingPage'
import { loadBriefing } from '../../../../../services/briefings/loadBriefing'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('briefings', 'title')

/** One briefing: the invitation for an agency, who came for the staff. */
export default async function OneBriefingPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/briefings/${id}`)
  const briefing = await orNotFound(loadBriefing({ req, id }))
  return (
    <Frame>
      <BriefingPage key={briefing.state} briefing={briefing} locale={locale} />
    </Frame>
  )
}
