import type { SelfAssessmentWindow } from '../../../domain/review/views'
import { formatDate } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { extensionText } from './text'

/** Until when the agency may still submit, and that it was given more time than the others. */
export function WindowBanner({ window, locale }: { window: SelfAssessmentWindow; locale: Locale }) {
  const t = extensionText(locale)
  const { closes, lastDay, isExtended } = window
  const shown = (iso: string) => formatDate(iso, 'weekdayDayMonth', locale)
  return (
    <Banner tone="info" title={t(isExtended ? 'dueExtended' : 'due', { date: shown(lastDay) })}>
      {isExtended && closes ? t('own', { date: shown(closes) }) : null}
    </Banner>
  )
}
