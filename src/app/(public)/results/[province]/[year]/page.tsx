import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FestivalView } from '../../../../../components/public/results/FestivalView'
import { translator } from '../../../../../i18n'
import { formatDigits, formatNumber } from '../../../../../i18n/format'
import { readFestivalPage } from '../../../../../services/publishing/readFestivalPage'
import { Frame } from '../../../Frame'
import { readAddress } from '../../../address'
import { visitor } from '../../../visitor'
import { chosenLocale, shared } from '../../../words'

type Props = {
  params: Promise<{ province: string; year: string }>
  searchParams: Promise<{ group?: string | string[] }>
}

/** Loaded once for the page and its metadata. */
const load = cache(async (province: string, year: string) => {
  const address = readAddress({ province, year })
  return address && readFestivalPage(await visitor(), address)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { province, year } = await params
  const page = await load(province, year)
  if (!page) return {}
  const locale = await chosenLocale()
  const description =
    page.summary ??
    translator(locale, 'publicPages')('results.description', {
      count: formatNumber(page.figures.agencyCount, {}, locale),
      province: page.province.name,
      year: formatDigits(String(page.year), locale),
    })
  return shared(page.title, description, page.cover?.url)
}

/** The published results of one festival: `?group=` chooses the group. */
export default async function ResultsPage({ params, searchParams }: Props) {
  const { province, year } = await params
  const page = await load(province, year)
  if (!page) notFound()
  const { group } = await searchParams
  return (
    <Frame organisation={page.province.organisation}>
      <FestivalView page={page} group={typeof group === 'string' ? group : undefined} locale={await chosenLocale()} />
    </Frame>
  )
}
