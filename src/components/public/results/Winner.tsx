import Link from 'next/link'
import type { FestivalAddress, RankedGroup } from '../../../domain/publishing/pages'
import { growth } from '../../../domain/scoring/growth'
import { TOTAL_MARK } from '../../../domain/scoring/policy'
import { translator } from '../../../i18n'
import { formatDigits, formatNumber, formatScore, formatSigned } from '../../../i18n/format'
import { Logo } from '../../ui/Logo'
import type { Worded } from '../../ui/text'
import { cardHref } from '../addresses'

export type WinnerProps = Worded & { group: RankedGroup; address: FestivalAddress; previousYear: number | null }

/** The agency that came first in its group. */
export function Winner({ group, address, previousYear, locale }: WinnerProps) {
  const winner = group.agencies.find(({ isWinner }) => isWinner)
  if (!winner) return null
  const t = translator(locale, 'publicPages')
  const change = growth(winner.total, winner.previousTotal)
  return (
    <section className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-2 rounded-card border border-turquoise-line bg-turquoise-tint px-5 py-4">
      <Logo size={40} />
      <div className="min-w-0 flex-1">
        <h2 className="text-14 font-normal text-muted">{t('results.winner', { group: group.title })}</h2>
        <p className="text-18 font-strong">
          <Link href={cardHref(address, winner.agency)} className="link">
            {winner.name}
          </Link>
        </p>
      </div>
      <p className="text-muted max-sm:basis-full">
        {t('results.winnerText', { score: formatScore(winner.total, locale), mark: formatNumber(TOTAL_MARK, {}, locale) })}
        {change && previousYear !== null && (
          <>
            <span aria-hidden="true"> · </span>
            {t('results.winnerGrowth', {
              growth: formatSigned(change.difference, locale, { maxFraction: 1 }),
              year: formatDigits(String(previousYear), locale),
            })}
          </>
        )}
      </p>
    </section>
  )
}
