import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { EvidenceFiles } from '../review/EvidenceFiles'
import { visitsText } from './text'

/** What is looked at and what was seen of it, to read, with its photographs; and what the agency says to it. */
export function ReportText({ visit, locale }: { visit: VisitView; locale: Locale }) {
  const t = visitsText(locale)
  const filesOf = (of: string | null) => visit.files.filter(({ item }) => item === of)
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
          <dl className="mt-2 grid gap-5">
            {visit.findings.map(({ item, measure, finding }) => (
              <div key={item} className="grid gap-2">
                <dt className="font-strong">{measure}</dt>
                <dd className="whitespace-pre-line">{finding ?? t('noFinding')}</dd>
                {filesOf(item).length > 0 && (
                  <dd>
                    <EvidenceFiles files={filesOf(item)} title={t('files')} level="h3" locale={locale} />
                  </dd>
                )}
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
      {filesOf(null).length > 0 && <EvidenceFiles files={filesOf(null)} title={t('filesWhole')} locale={locale} />}
    </div>
  )
}
