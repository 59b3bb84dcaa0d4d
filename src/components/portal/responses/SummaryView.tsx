import type { ResponseSummary } from '../../../domain/forms/public/desk'
import type { ChoiceSummary } from '../../../domain/forms/public/summary'
import { answerWording } from '../../../i18n/answerWording'
import { formatNumber, formatPercent } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Bar } from '../../ui/Bar'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { FormHead } from './FormHead'
import { responsesText } from './text'

/** What people chose, question by question: bars to see, the same numbers in words to read and to hear. */
export function SummaryView({ summary, locale }: { summary: ResponseSummary; locale: Locale }) {
  const t = responsesText(locale)
  const { form, edition, choices } = summary
  return (
    <>
      <FormHead form={form} view="summary" locale={locale} />
      {choices.length === 0 ? (
        <EmptyState title={t('summary.noClosed')}>{t('summary.noClosedText')}</EmptyState>
      ) : (
        <>
          <p className="mb-4 text-14 text-muted">{t('summary.note', { total: form.total, edition })}</p>
          <div className="grid gap-4 lg:grid-cols-2">
            {choices.map((choice) => (
              <Choice key={choice.name} choice={choice} locale={locale} />
            ))}
          </div>
        </>
      )}
    </>
  )
}

function Choice({ choice, locale }: { choice: ChoiceSummary; locale: Locale }) {
  const t = responsesText(locale)
  return (
    <Card title={choice.label}>
      <p className="text-14 text-muted">
        {t('summary.n', { n: choice.answered })}
        {choice.type === 'several' && ` · ${t('summary.several')}`}
      </p>
      <ul className="mt-3 grid gap-3">
        {choice.options.map(({ value, label, count, share }) => (
          <li key={value}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>{label ?? answerWording(locale).yesNo(value === 'true')}</span>
              <span className="tabular text-14">
                {share === null
                  ? t('summary.lineNone', { count })
                  : t('summary.line', {
                      count: formatNumber(String(count), {}, locale),
                      share: formatPercent(share, locale),
                    })}
              </span>
            </p>
            <Bar value={share} max="100" height={10} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
