import type { Metadata } from 'next'
import { AppealsList } from '../../../../components/portal/appeals/AppealsList'
import { translator } from '../../../../i18n'
import { listAppeals } from '../../../../services/evaluation/listAppeals'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'

export const metadata: Metadata = { title: translator('fa', 'appeals')('list.title') }

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
