'use client'

import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import type { ClientProblem } from '../../ui/problem'
import { fieldMessage } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { ReportFiles } from './ReportFiles'
import { visitsText } from './text'
import type { Report } from './useReport'
import { useReportFiles } from './useReportFiles'

type FormProps = { visit: VisitView; report: Report; problem: ClientProblem | null; locale: Locale }

/** Where the visitor writes: who was there, what was seen of each thing with its photographs, and as a whole. */
export function ReportForm({ visit, report, problem, locale }: FormProps) {
  const t = visitsText(locale)
  const files = useReportFiles(visit, locale)
  const save = () => void report.save()
  const field = (name: string, label: string, value: string, onChange: (value: string) => void) => (
    <TextArea
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
    <section className="mt-8 grid max-w-question gap-6">
      <h2 className="text-18 font-strong">{t('report')}</h2>
      {field('present', t('present'), report.present, (present) => report.set({ present }))}
      {visit.findings.map(({ item, measure }) => (
        <div key={item} className="grid gap-2">
          {field(`findings.${item}`, t('finding', { measure }), report.findings[item] ?? '', (value) =>
            report.setFinding(item, value),
          )}
          <ReportFiles files={files} item={item} title={t('filesOf', { measure })} locale={locale} />
        </div>
      ))}
      <div className="grid gap-2">
        {field('summary', t('summary'), report.summary, (summary) => report.set({ summary }))}
        <ReportFiles files={files} item={null} title={t('filesWhole')} locale={locale} />
      </div>
    </section>
  )
}
