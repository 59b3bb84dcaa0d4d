import { inForce } from '../../../domain/forms/rules/inForce'
import type { SelfAssessmentView } from '../../../domain/forms/view'
import { fillingStates } from '../../../domain/workflow/evaluation'
import { translator } from '../../../i18n'
import { formatDate, formatDigits, formatNumber, formatTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { buttonClass } from '../../ui/buttonClass'
import { Ltr } from '../../ui/Ltr'
import { PrintButton } from './PrintButton'
import { PrintQuestion } from './PrintQuestion'

type Props = { view: SelfAssessmentView; printedAt: string; locale: Locale }

/** A whole self-assessment on paper: every question that applies, its answer or a line to write on, and who signs. */
export function PrintForm({ view, printedAt, locale }: Props) {
  const t = translator(locale, 'print')
  const { pages, answers } = inForce(view.definition, view.answers, view.rules?.lastYear)
  const isDraft = (fillingStates as readonly string[]).includes(view.state)
  return (
    <main id="main" className="mx-auto max-w-[820px] bg-paper px-4 py-6 sm:px-10 sm:py-10 print:max-w-none print:p-0">
      <div className="mb-8 flex flex-wrap gap-3 print:hidden">
        <PrintButton label={t('print')} locale={locale} />
        <a href={`/portal/self-assessment/${view.evaluationId}`} className={buttonClass('secondary', 'normal')}>
          {t('back')}
        </a>
      </div>
      <header className="border-b-2 border-ink pb-4">
        <p className="text-muted">{view.cycleTitle}</p>
        <h1 className="text-22 sm:text-28">{t('heading', { agency: view.agencyName })}</h1>
        <dl className="mt-3 grid gap-x-8 gap-y-1 text-14 sm:grid-cols-2 print:grid-cols-2">
          <Fact name={t('year')}>{formatDigits(String(view.performanceYear), locale)}</Fact>
          <Fact name={t('state')}>{translator(locale, 'states').at(`evaluation.${view.state}`)}</Fact>
          {!isDraft && view.trackingCode && (
            <Fact name={t('code')}>
              <Ltr>{view.trackingCode}</Ltr>
            </Fact>
          )}
          <Fact name={t('progress')}>
            {t('progressText', {
              done: formatNumber(view.progress.done, {}, locale),
              total: formatNumber(view.progress.total, {}, locale),
            })}
          </Fact>
          <Fact name={t('printedAt')}>
            {t('moment', { date: formatDate(printedAt, 'long', locale), time: formatTime(printedAt, locale) })}
          </Fact>
        </dl>
        {isDraft && <p className="mt-3 font-strong">{t('draft')}</p>}
      </header>
      {pages.map((page) => (
        <section key={page.key} className="mt-8">
          <h2 className="border-b border-line pb-1 text-18 sm:text-22 print:break-after-avoid">
            {page.title || t('title')}
          </h2>
          {page.intro && <p className="mt-1 whitespace-pre-line text-muted">{page.intro}</p>}
          {page.fields.map((field) => (
            <PrintQuestion key={field.name} field={field} answers={answers} view={view} locale={locale} />
          ))}
        </section>
      ))}
      <footer className="mt-12 grid gap-8 border-t border-line pt-6 sm:grid-cols-2 print:break-inside-avoid print:grid-cols-2">
        <p className="pb-16">{t('signLiaison')}</p>
        <p className="pb-16">{t('signHead')}</p>
      </footer>
    </main>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flex gap-2">
      <dt className="text-muted">{name}:</dt>
      <dd>{children}</dd>
    </div>
  )
}
