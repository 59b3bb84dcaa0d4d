import { Inbox } from '../../../../components/portal/inbox/Inbox'
import { listMessages } from '../../../../services/system/messages'
import { Frame } from '../../Frame'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('inbox', 'title')

type Props = { searchParams: Promise<{ unread?: string; page?: string }> }

/** The messages of the person. */
export default async function MessagesPage({ searchParams }: Props) {
  const { req, locale } = await portalPerson('/portal/messages')
  const asked = await searchParams
  const unreadOnly = asked.unread === '1'
  const page = /^[1-9]\d{0,4}$/.test(asked.page ?? '') ? Number(asked.page) : 1
  const list = await listMessages(req, { unreadOnly, page })
  return (
    <Frame>
      <Inbox list={list} unreadOnly={unreadOnly} page={page} locale={locale} />
    </Frame>
  )
}
