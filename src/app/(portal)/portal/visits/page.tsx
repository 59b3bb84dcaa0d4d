import { VisitsList } from '../../../../components/portal/visits/VisitsList'
import { listVisits } from '../../../../services/visits/listVisits'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('visits', 'title')

/** The visits that this person plans, makes or receives. */
export default async function VisitsPage() {
  const { req, locale } = await portalPerson('/portal/visits')
  const { visits, mayManage } = await orNotFound(listVisits({ req }))
  return (
    <Frame>
      <VisitsList visits={visits} mayManage={mayManage} locale={locale} />
    </Frame>
  )
}
