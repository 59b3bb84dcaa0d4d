import { MessagePage } from '../../../../../components/portal/inbox/MessagePage'
import { openMessage } from '../../../../../services/system/messages'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('inbox', 'title')

/** One message of the person. */
export default async function OneMessagePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/messages/${id}`)
  const message = await orNotFound(openMessage(req, id))
  return (
    <Frame>
      <MessagePage message={message} locale={locale} />
    </Frame>
  )
}
