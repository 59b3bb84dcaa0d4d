import type { ReactNode } from 'react'
import type { ScoresView } from '../../../domain/review/views'
import { growth } from '../../../domain/scoring/growth'
import { dimensions, TOTAL_MARK } from '../../../domain/scoring/policy'
import { formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Card } from '../../ui/Card'
import { Change } from '../../ui/Change'
import { Ring } from '../../ui/Ring'
import { ScoreWithCap } from '../../ui/ScoreWithCap'
import { scoresText } from './text'

/** The total in a ring, beside it both dimensions, the agency's own reckoning and last year. */
export function TotalHead({ view: { evaluation }, locale }: { view: ScoresView; locale: Locale }) {
  const t = scoresText(locale)
  const { total, selfTotal, previousTotal, scores } = evaluation
  const change = growth(total, previousTotal)
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-x-12 gap-y-6">
        <Ring
          value={total}
          max={TOTAL_MARK}
          label={total === null ? t('noTotal') : t('totalSentence', { score: formatScore(total, locale) })}
        >
          <bdi className="text-28 font-strong">{total === null ? '—' : formatScore(total, locale)}</bdi>
          <span className="text-14 text-muted">{t('total')}</span>
        </Ring>
        <dl className="grid flex-1 gap-x-10 gap-y-4 sm:grid-cols-2">
          {dimensions.map((name) => (
            <Fact key={name} label={t(`dimension.${name}`)}>
              {scores[name].cap === null || scores[name].cap === '0' ? (
                <ScoreWithCap score={null} cap="0" notApplicable locale={locale} />
              ) : (
                <ScoreWithCap score={scores[name].score} cap={scores[name].cap} locale={locale} />
              )}
            </Fact>
          ))}
          <Fact label={t('self')}>{selfTotal === null ? '—' : <bdi>{formatScore(selfTotal, locale)}</bdi>}</Fact>
          {previousTotal !== null && (
            <Fact label={t('lastYear')}>
              <bdi>{formatScore(previousTotal, locale)}</bdi>{' '}
              <Change delta={change?.difference ?? null} locale={locale} />
            </Fact>
          )}
        </dl>
      </div>
      <p className="mt-4 text-14 text-muted">{t('rounding')}</p>
    </Card>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt className="text-14 text-muted">{label}</dt>
    <dd>{children}</dd>
  </div>
)
