import { SendingPage } from '../../../../components/portal/council/SendingPage'
import { readSending } from '../../../../services/evaluation/sendResultsPage'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('council', 'sending.title')

/** Sending approved results to the national organisation. */
export default async function SendingRoute() {
  const { req, locale } = await portalPerson('/portal/sending')
  const view = await orNotFound(readSending({ req }))
  return (
    <Frame>
      <SendingPage view={view} locale={locale} />
    </Frame>
  )
}
