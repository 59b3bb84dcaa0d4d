import { BriefingsList } from '../../../../components/portal/briefings/BriefingsList'
import { listBriefings } from '../../../../services/briefings/listBriefings'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('briefings', 'title')

/** The briefings that this person plans, or to which his agency is invited. */
export default async function BriefingsPage() {
  const { req, locale } = await portalPerson('/portal/briefings')
  const { briefings, mayManage } = await orNotFound(listBriefings({ req }))
  return (
    <Frame>
      <BriefingsList briefings={briefings} mayManage={mayManage} locale={locale} />
    </Frame>
  )
}
