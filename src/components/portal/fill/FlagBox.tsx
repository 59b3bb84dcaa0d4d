'use client'

import { formatDate } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { useFill } from './FillProvider'
import { fillText } from './text'

/** What the evaluator asked to mend in this question, and by when. */
export function FlagBox({ name }: { name: string }) {
  const { view, locale } = useFill()
  const flag = view.flags[name]
  const t = fillText(locale)
  if (!flag) return null
  const title = flag.dueIso ? t('flagUntil', { date: formatDate(flag.dueIso, 'weekdayDayMonth', locale) }) : t('flag')
  return (
    <Banner tone="attention" title={title}>
      <p className="max-w-question whitespace-pre-line">{flag.reason}</p>
    </Banner>
  )
}
