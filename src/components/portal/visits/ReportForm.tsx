'use client'

import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import type { ClientProblem } from '../../ui/problem'
import { fieldMessage } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { visitsText } from './text'
import type { Report } from './useReport'

type FormProps = { visit: VisitView; report: Report; problem: ClientProblem | null; locale: Locale }

/** Where the visitor writes: who was there, what was seen of each thing, and as a whole. */
export function ReportForm({ visit, report, problem, locale }: FormProps) {
  const t = visitsText(locale)
  const save = () => void report.save()
  const field = (name: string, label: string, value: string, onChange: (value: string) => void) => (
    <TextArea
      key={name}
      name={name}
      label={label}
      value={value}
      onChange={onChange}
      onBlur={save}
      error={fieldMessage(problem, name) ?? null}
      maxLength={10_000}
      required
      locale={locale}
    />
  )
  return (
    <section className="mt-8 grid max-w-question gap-5">
      <h2 className="text-18 font-strong">{t('report')}</h2>
      {field('present', t('present'), report.present, report.setPresent)}
      {visit.findings.map(({ item, measure }) =>
        field(`findings.${item}`, t('finding', { measure }), report.findings[item] ?? '', (value) =>
          report.setFinding(item, value),
        ),
      )}
      {field('summary', t('summary'), report.summary, report.setSummary)}
      <div>
        <Button variant="secondary" onClick={save} locale={locale}>
          {t('save')}
        </Button>
      </div>
    </section>
  )
}
