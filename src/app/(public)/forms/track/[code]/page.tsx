import type { Metadata } from 'next'
import { TrackForm } from '../../../../../components/public/forms/TrackForm'
import { TrackView } from '../../../../../components/public/forms/TrackView'
import { translator } from '../../../../../i18n'
import { checkResponse } from '../../../../../services/forms/public/checkResponse'
import { Frame } from '../../../Frame'
import { shared } from '../../../shared'
import { visitor } from '../../../visitor'

const t = translator('fa', 'publicForms')

// What a code leads to is for who holds the code, not for search engines.
export const metadata: Metadata = { ...shared(t('track.title'), t('track.lead')), robots: { index: false } }

type Props = { params: Promise<{ code: string }> }

/** Where a response stands, and what the organisation replied. */
export default async function TrackedPage({ params }: Props) {
  const code = decodeURIComponent((await params).code).slice(0, 100)
  const check = await checkResponse(await visitor(), code)
  return (
    <Frame organisation={check?.organisation}>
      {check ? <TrackView check={check} /> : <TrackForm typed={code} fault="unknown" />}
    </Frame>
  )
}
