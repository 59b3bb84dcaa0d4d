import Link from 'next/link'
import type { ListedFestival, PublicProvince } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { formatDate, formatDigits, formatNumber } from '../../../i18n/format'
import type { Worded } from '../../ui/text'
import { festivalHref } from '../addresses'

export type FestivalCardProps = Worded & {
  province: PublicProvince
  festival: ListedFestival
  /** the level that follows the heading above the card */
  heading?: 'h2' | 'h3'
}

/** One published festival in a list: which year, how many agencies, and the way there. */
export function FestivalCard({ province, festival, heading: Heading = 'h3', locale }: FestivalCardProps) {
  const t = translator(locale, 'publicPages')
  const { title, year, agencyCount, groupCount, heldOn } = festival
  return (
    <article className="card grid h-full content-start gap-1 rounded-card border border-line bg-paper p-5">
      <p className="text-14 text-muted">{t('results.ofYear', { year: formatDigits(String(year), locale) })}</p>
      <Heading className="text-18">
        <Link href={festivalHref({ province: province.code, year })} className="link">
          {title}
        </Link>
      </Heading>
      <p className="text-14 text-muted">
        {t('results.counts', {
          agencies: formatNumber(agencyCount, {}, locale),
          groups: formatNumber(groupCount, {}, locale),
        })}
        {heldOn && (
          <>
            <span aria-hidden="true"> · </span>
            {t('results.heldOn', { date: formatDate(heldOn, 'long', locale) })}
          </>
        )}
      </p>
    </article>
  )
}
