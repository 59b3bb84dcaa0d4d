import type { Metadata } from 'next'
import { SendingPage } from '../../../../components/portal/council/SendingPage'
import { translator } from '../../../../i18n'
import { readSending } from '../../../../services/evaluation/sendResultsPage'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'

export const metadata: Metadata = { title: translator('fa', 'council')('sending.title') }

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
