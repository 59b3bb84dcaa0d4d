'use client'

import type { IsoDate } from '../../../domain/calendar/isoDate'
import type { VisitPlan } from '../../../domain/visits'
import { formatDigits } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { DateField } from '../../ui/DateField'
import { Select } from '../../ui/Select'
import { visitsText } from './text'

type Props = {
  plan: Partial<VisitPlan>
  change: (changes: Partial<VisitPlan>) => void
  error: (path: string) => string | null
  today: IsoDate
  locale: Locale
}

/** Half hours of a day at work; the opening hours of the province decide which of them are taken. */
const halfHours = Array.from({ length: 27 }, (_, index) => {
  const [hour, half] = [Math.floor(index / 2) + 6, index % 2]
  return `${String(hour).padStart(2, '0')}:${half ? '30' : '00'}`
})

/** When a visit takes place: one day, from one time to another. */
export function PlanTime({ plan, change, error, today, locale }: Props) {
  const t = visitsText(locale)
  const time = (name: 'from' | 'to', path: string) => {
    const value = plan[name] ?? ''
    const all = value && !halfHours.includes(value) ? [...halfHours, value].sort() : halfHours
    return (
      <Select
        name={path}
        label={t(`plan.${name}`)}
        options={all.map((one) => ({ value: one, label: formatDigits(one, locale) }))}
        placeholder={false}
        value={value}
        onChange={(one) => change({ [name]: one })}
        error={error(path)}
        className="w-32"
        locale={locale}
      />
    )
  }
  return (
    <fieldset>
      <legend className="sr-only">{t('plan.when')}</legend>
      <div className="flex flex-wrap items-start gap-4">
        <DateField
          name="startsAt"
          label={t('plan.day')}
          value={plan.day ?? null}
          onChange={(day) => change({ day: day ?? undefined })}
          error={error('startsAt') ?? error('day')}
          todayIso={today}
          min={today}
          required
          locale={locale}
        />
        {time('from', 'from')}
        {time('to', 'endsAt')}
      </div>
    </fieldset>
  )
}
