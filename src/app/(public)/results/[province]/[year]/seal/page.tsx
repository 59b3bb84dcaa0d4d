import { notFound } from 'next/navigation'
import { SealView } from '../../../../../../components/public/site/SealView'
import { checkSeal } from '../../../../../../services/publishing/readResultsFile'
import { Frame } from '../../../../Frame'
import { readAddress } from '../../../../address'
import { visitor } from '../../../../visitor'
import { described, chosenLocale } from '../../../../words'

export const generateMetadata = described('publicPages', { title: 'seal.titleShort', description: 'seal.description' })

type Props = { params: Promise<{ province: string; year: string }> }

/** Computes the seal again, now, and says whether it still matches. */
export default async function SealPage({ params }: Props) {
  const address = readAddress(await params)
  const check = address && (await checkSeal(await visitor(), address))
  if (!check) notFound()
  return (
    <Frame organisation={check.province.organisation}>
      <SealView check={check} locale={await chosenLocale()} />
    </Frame>
  )
}
