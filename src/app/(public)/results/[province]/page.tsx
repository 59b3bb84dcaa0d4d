import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ResultsList } from '../../../../components/public/site/ResultsList'
import { translator } from '../../../../i18n'
import { listFestivals } from '../../../../services/publishing/listFestivals'
import { Frame } from '../../Frame'
import { visitor } from '../../visitor'
import { chosenLocale, shared } from '../../words'

type Props = { params: Promise<{ province: string }> }

/** Loaded once for the page and its metadata. */
const load = cache(async (province: string) => (await listFestivals(await visitor(), { province }))[0] ?? null)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const province = await load((await params).province)
  const t = translator(await chosenLocale(), 'publicPages')
  return province ? shared(t('results.provinceTitle', { province: province.name }), t('results.listDescription')) : {}
}

/** The festivals of one province. One that has published nothing has no page. */
export default async function ProvincePage({ params }: Props) {
  const province = await load((await params).province)
  if (!province) notFound()
  return (
    <Frame organisation={province.organisation}>
      <ResultsList provinces={[province]} only={province.name} locale={await chosenLocale()} />
    </Frame>
  )
}
