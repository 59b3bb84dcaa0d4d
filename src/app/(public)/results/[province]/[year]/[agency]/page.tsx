import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ReportCardView } from '../../../../../../components/public/card/ReportCardView'
import { TOTAL_MARK } from '../../../../../../domain/scoring/policy'
import { translator } from '../../../../../../i18n'
import { formatDigits, formatNumber, formatScore } from '../../../../../../i18n/format'
import { readReportCard } from '../../../../../../services/publishing/readReportCard'
import { Frame } from '../../../../Frame'
import { readAddress } from '../../../../address'
import { visitor } from '../../../../visitor'
import { chosenLocale, shared } from '../../../../words'

type Props = { params: Promise<{ province: string; year: string; agency: string }> }

/** Loaded once for the page and its metadata. */
const load = cache(async (province: string, year: string, agency: string) => {
  const address = readAddress({ province, year })
  return address && readReportCard(await visitor(), { ...address, agency })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { province, year, agency } = await params
  const page = await load(province, year, agency)
  if (!page) return {}
  const locale = await chosenLocale()
  const t = translator(locale, 'publicPages')
  const values = { agency: page.name, year: formatDigits(String(page.year), locale) }
  return shared(
    t('card.documentTitle', values),
    t('card.description', {
      ...values,
      score: formatScore(page.total, locale),
      mark: formatNumber(TOTAL_MARK, {}, locale),
      rank: page.rank,
      size: page.groupSize,
      group: page.card.group.title,
    }),
  )
}

/** One agency's report card. */
export default async function ReportCardPage({ params }: Props) {
  const { province, year, agency } = await params
  const page = await load(province, year, agency)
  if (!page) notFound()
  return (
    <Frame organisation={page.province.organisation}>
      <ReportCardView page={page} locale={await chosenLocale()} />
    </Frame>
  )
}
