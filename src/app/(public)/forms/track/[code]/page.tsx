import { TrackForm } from '../../../../../components/public/forms/TrackForm'
import { TrackView } from '../../../../../components/public/forms/TrackView'
import { checkResponse } from '../../../../../services/forms/public/checkResponse'
import { Frame } from '../../../Frame'
import { visitor } from '../../../visitor'
import { described, chosenLocale } from '../../../words'

// What a code leads to is for who holds the code, not for search engines.
export const generateMetadata = described(
  'publicForms',
  { title: 'track.title', description: 'track.lead' },
  { robots: { index: false } },
)

type Props = { params: Promise<{ code: string }> }

/** Where a response stands, and what the organisation replied. */
export default async function TrackedPage({ params }: Props) {
  const code = decodeURIComponent((await params).code).slice(0, 100)
  const check = await checkResponse(await visitor(), code)
  return (
    <Frame organisation={check?.organisation}>
      {check ? (
        <TrackView check={check} locale={await chosenLocale()} />
      ) : (
        <TrackForm typed={code} fault="unknown" locale={await chosenLocale()} />
      )}
    </Frame>
  )
}
