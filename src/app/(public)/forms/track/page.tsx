import { redirect } from 'next/navigation'
import { TrackForm } from '../../../../components/public/forms/TrackForm'
import { readTrackingCode } from '../../../../domain/forms/trackingCode'
import { Frame } from '../../Frame'
import { described, chosenLocale } from '../../words'

export const generateMetadata = described('publicForms', { title: 'track.title', description: 'track.lead' })

type Props = { searchParams: Promise<{ code?: string | string[] }> }

/** Where the tracking code of a response is typed; works without any script. */
export default async function TrackPage({ searchParams }: Props) {
  const typed = [(await searchParams).code].flat()[0]?.slice(0, 100)
  const read = typed && readTrackingCode(typed)
  if (read) redirect(`/forms/track/${read}`)
  return (
    <Frame>
      <TrackForm typed={typed ?? ''} fault={typed ? 'malformed' : null} locale={await chosenLocale()} />
    </Frame>
  )
}
