import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { visitsText } from './text'

/** What is looked at and what was seen of it, to read; with what the agency says to it. */
export function ReportText({ visit, locale }: { visit: VisitView; locale: Locale }) {
  const t = visitsText(locale)
  const parts = [
    [t('present'), visit.present],
    [t('summary'), visit.summary],
    [t('remark'), visit.remark],
  ] as const
  return (
    <div className="mt-8 grid max-w-question gap-6">
      {visit.findings.length > 0 && (
        <section>
          <h2 className="text-18 font-strong">{t('findings')}</h2>
          <dl className="mt-2 grid gap-3">
            {visit.findings.map(({ item, measure, finding }) => (
              <div key={item}>
                <dt className="font-bold">{measure}</dt>
                <dd className="whitespace-pre-line">{finding ?? t('noFinding')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {parts.map(
        ([title, text]) =>
          text && (
            <section key={title}>
              <h2 className="text-18 font-strong">{title}</h2>
              <p className="mt-2 whitespace-pre-line">{text}</p>
            </section>
          ),
      )}
    </div>
  )
}
