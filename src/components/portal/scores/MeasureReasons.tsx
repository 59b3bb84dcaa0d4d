import { kinds } from '../../../domain/indicators/registry'
import type { KindName } from '../../../domain/indicators/kind'
import type { Reasons } from '../../../domain/review/reasons'
import type { ItemView, ScoresView } from '../../../domain/review/views'
import { formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { scoreReason } from '../../../i18n/scoreReason'
import { AppealBox } from '../appeals/AppealBox'
import { scoringText } from '../review/text'
import { actualText, amountText, unitOf } from '../review/valueText'
import { scoresText } from './text'

type Props = { item: ItemView; reasons: Reasons; view: ScoresView; locale: Locale }

/** Why the measure has its score: rule, target, actual and what the evaluator and the committee wrote; and the appeal. */
export function MeasureReasons({ item, reasons, view, locale }: Props) {
  const t = scoresText(locale)
  return (
    <div className="grid gap-4 border-t border-line bg-paper px-5 py-4">
      <div>
        <p className="text-14 text-muted">{t('why')}</p>
        <p>{scoreReason(reasons.part, locale)}</p>
        {reasons.source && (
          <p className="text-14 text-muted">
            {t('source', { source: scoringText(locale).at(`source.${reasons.source}`) })}
          </p>
        )}
      </div>
      <Facts item={item} locale={locale} />
      <Remark item={item} reasons={reasons} locale={locale} />
      <AppealBox
        item={{ id: item.id, hasTarget: kinds[item.measure.kind as KindName].needsTarget, cap: item.cap }}
        appeal={item.appeal}
        mayAppeal={view.appeals.mayAppeal && item.state !== 'decided'}
        isOwn={!view.isStaff}
        locale={locale}
      />
    </div>
  )
}

function Facts({ item, locale }: Pick<Props, 'item' | 'locale'>) {
  const t = scoresText(locale)
  const { measure, self, found, inquiry, lastYear } = item
  const shown = (score: string | null, cap: string) =>
    score === null ? null : t('outOf', { score: formatScore(score, locale), cap: formatScore(cap, locale) })
  const facts: [string, string | null][] = [
    [t('target'), amountText(found?.target ?? item.target, unitOf(measure), locale)],
    [t('actualSelf'), actualText(measure, self.actual, locale)],
    [t('selfScore'), shown(self.score, item.cap)],
    [t('actualFound'), found && actualText(measure, found.actual, locale)],
    [t('inquiry'), inquiry && actualText(measure, inquiry.actual, locale)],
    [t('measureLastYear'), lastYear && shown(lastYear.score, lastYear.cap)],
  ]
  return (
    <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt className="text-14 text-muted">{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  )
}

function Remark({ item, reasons, locale }: Pick<Props, 'item' | 'reasons' | 'locale'>) {
  const t = scoresText(locale)
  const label = item.notApplicable ? t('naReason') : t('remark')
  const remark = reasons.remark ?? (reasons.status === 'scored' ? t('noRemark') : null)
  if (remark === null) return null
  return (
    <div>
      <p className="text-14 text-muted">{label}</p>
      <p className={reasons.remark ? 'max-w-question whitespace-pre-line' : 'text-muted'}>{remark}</p>
    </div>
  )
}
