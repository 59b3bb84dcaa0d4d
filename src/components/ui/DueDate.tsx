import { formatDate } from '../../i18n/format'
import { cx } from './cx'
import type { Worded } from './text'
import { uiText } from './text'

export type DueDateProps = Worded & {
  /** Day or instant in ISO; null when nothing is due. */
  dueIso: string | null
  /** Negative when late, null when nobody counted. */
  workingDaysLeft: number | null
  /** Both parts in one line. */
  inline?: boolean
}

/** How few working days count as near: from here on the remaining time is in saffron. */
const NEAR = 3

/** «تا چهارشنبه ۴ آذر» and under it «۳ روز کاری»: by when, and how long that is in days on which people work. */
export function DueDate({ dueIso, workingDaysLeft, inline, locale }: DueDateProps) {
  const t = uiText(locale)
  if (dueIso === null) return <span className="text-14 text-muted">{t('due.none')}</span>
  return (
    <span className={cx('text-14', inline ? 'inline-flex flex-wrap gap-x-2' : 'grid')}>
      <span className="whitespace-nowrap">{t('due.by', { date: formatDate(dueIso, 'weekdayDayMonth', locale) })}</span>
      {workingDaysLeft !== null && (
        <span className={cx('whitespace-nowrap', urgency(workingDaysLeft))}>{remaining(workingDaysLeft, locale)}</span>
      )}
    </span>
  )
}

function urgency(days: number): string {
  if (days < 0) return 'font-strong text-pomegranate'
  return days <= NEAR ? 'font-strong text-saffron' : 'text-muted'
}

function remaining(days: number, locale: Worded['locale']): string {
  const t = uiText(locale)
  if (days < 0) return t('due.late', { count: -days })
  return days === 0 ? t('due.today') : t('due.workingDays', { count: days })
}
