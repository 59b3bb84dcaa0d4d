import { AppealsList } from '../../../../components/portal/appeals/AppealsList'
import { listAppeals } from '../../../../services/evaluation/listAppeals'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('appeals', 'list.title')

/** The appeals that the committee decides. */
export default async function AppealsPage() {
  const { req, locale } = await portalPerson('/portal/appeals')
  const appeals = await orNotFound(listAppeals({ req }))
  return (
    <Frame>
      <AppealsList appeals={appeals} locale={locale} />
    </Frame>
  )
}
