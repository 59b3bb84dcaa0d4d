import type { ReportCardPage } from '../../../domain/publishing/pages'
import { growth } from '../../../domain/scoring/growth'
import { TOTAL_MARK } from '../../../domain/scoring/policy'
import { translator } from '../../../i18n'
import { formatDigits, formatNumber, formatScore } from '../../../i18n/format'
import { Change } from '../../ui/Change'
import { Chip } from '../../ui/Chip'
import { Ring } from '../../ui/Ring'
import type { Worded } from '../../ui/text'

export type CardHeadProps = Worded & { page: ReportCardPage }

/** The total in a ring, the place in the group, and what has changed since last year. */
export function CardHead({ page, locale }: CardHeadProps) {
  const t = translator(locale, 'publicPages')
  const score = formatScore(page.total, locale)
  const mark = formatNumber(TOTAL_MARK, {}, locale)
  return (
    <section className="card flex flex-wrap items-center gap-x-10 gap-y-6 rounded-card border border-line bg-paper p-6">
      <Ring value={page.total} max={TOTAL_MARK} label={t('card.totalSentence', { score, mark })}>
        <span className="text-28 leading-tight font-strong">
          <bdi>{score}</bdi>
        </span>
        <span className="text-14 text-muted">{t('results.outOf', { mark })}</span>
      </Ring>
      <div className="grid min-w-0 flex-1 basis-72 gap-2">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="text-22 font-strong">{t('card.rankOf', { rank: page.rank, size: page.groupSize })}</span>
          {page.isWinner && (
            <Chip tone="done" shape="seal">
              {t('card.winner')}
            </Chip>
          )}
        </p>
        <p className="text-muted">{t('card.inGroup', { group: page.card.group.title })}</p>
        <p>{t('card.band', { band: translator(locale, 'scoring').at(`band.${page.band}`) })}</p>
        <Since page={page} locale={locale} />
      </div>
    </section>
  )
}

function Since({ page, locale }: CardHeadProps) {
  const { previousYear } = page.card
  if (previousYear === null) return null
  const t = translator(locale, 'publicPages')
  const year = formatDigits(String(previousYear), locale)
  const places = page.previousRank === null ? null : String(page.previousRank - page.rank)
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-1 text-14">
      <div className="flex gap-2">
        <dt className="text-muted">{t('card.scoreChange', { year })}</dt>
        <dd>
          <Change delta={growth(page.total, page.previousTotal)?.difference ?? null} locale={locale} />
        </dd>
      </div>
      <div className="flex gap-2">
        <dt className="text-muted">{t('card.rankChange', { year })}</dt>
        <dd>
          <Change delta={places} locale={locale} />
        </dd>
      </div>
    </dl>
  )
}
