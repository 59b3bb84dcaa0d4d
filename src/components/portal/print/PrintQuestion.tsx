import type { Answers, FormField, MeasureAnswer, MeasureField } from '../../../domain/forms/definition'
import { takesAnswer } from '../../../domain/forms/definition'
import { scoreSoFar } from '../../../domain/forms/pages'
import type { SelfAssessmentView } from '../../../domain/forms/view'
import { translator } from '../../../i18n'
import { amountText, answerText, valueText } from '../../../i18n/answerText'
import { formatDigits, formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import TableRead from '../../ui/fields/table/TableRead'
import { VisuallyHidden } from '../../ui/VisuallyHidden'

type Props = { field: FormField; answers: Answers; view: SelfAssessmentView; locale: Locale }

/** One question on paper. What is not answered leaves a line to write on. */
export function PrintQuestion({ field, answers, view, locale }: Props) {
  if (field.type === 'heading') return <h3 className="mt-6 text-18 print:break-after-avoid">{field.text}</h3>
  if (!takesAnswer(field)) return <p className="mt-3 whitespace-pre-line text-muted">{field.text}</p>
  const isTable = field.type === 'table'
  return (
    <section className={isTable ? 'mt-5' : 'mt-5 print:break-inside-avoid'}>
      {field.type === 'measure' && <MeasureLine field={field} locale={locale} />}
      <h3 className="font-strong">{field.label}</h3>
      {isTable ? (
        <TableRead field={field} value={answers[field.name]} locale={locale} />
      ) : field.type === 'measure' ? (
        <MeasureAnswered field={field} answers={answers} view={view} locale={locale} />
      ) : (
        <Said text={answerText(field, answers[field.name], locale)} locale={locale} />
      )}
    </section>
  )
}

function MeasureLine({ field: { measure }, locale }: { field: MeasureField; locale: Locale }) {
  const t = translator(locale, 'fill')
  return (
    <p className="flex gap-2 text-14 text-muted print:break-after-avoid">
      <bdi dir="ltr">{formatDigits(measure.code, locale)}</bdi>
      <span>{t('cap', { cap: formatScore(measure.cap, locale) })}</span>
      {measure.target && <span>{t('target', { target: amountText(measure.target, measure, locale) })}</span>}
    </p>
  )
}

type OfMeasure = Omit<Props, 'field'> & { field: MeasureField }

function MeasureAnswered({ field, answers, view, locale }: OfMeasure) {
  const t = translator(locale, 'fill')
  const { measure } = field
  const answer = (answers[field.name] ?? {}) as MeasureAnswer
  const last = (view.lastYear[field.name] as MeasureAnswer | undefined)?.actual
  const score = scoreSoFar(field, answers)
  const files = view.evidence.filter((file) => file.field === field.name)
  return (
    <>
      <dl className="mt-1 grid grid-cols-[9rem_1fr] gap-x-4 gap-y-1 max-sm:grid-cols-1 print:grid-cols-[9rem_1fr]">
        {answer.target && (
          <Row name={t('ownTarget', { year: formatDigits(String(view.performanceYear), locale) })}>
            {amountText(answer.target, measure, locale)}
          </Row>
        )}
        <Row name={t('value', { year: formatDigits(String(view.performanceYear), locale) })}>
          <Said
            text={answer.none ? t('none') : answer.actual ? valueText(answer.actual, measure, locale) : null}
            locale={locale}
          />
        </Row>
        {last && <Row name={t('lastYear').replace(/:$/, '')}>{valueText(last, measure, locale)}</Row>}
        {score !== null && (
          <Row name={t('selfScore')}>
            <bdi>{formatScore(score, locale)}</bdi>
          </Row>
        )}
        {answer.explanation && (
          <Row name={t('explanation')}>
            <span className="whitespace-pre-line">{answer.explanation}</span>
          </Row>
        )}
      </dl>
      {field.evidence.length > 0 && (
        <div className="mt-1">
          <h4 className="text-14 text-muted">{t('evidence')}</h4>
          <ul className="list-disc ps-5 text-14">
            {field.evidence.map(({ key, title }) => (
              <li key={key}>
                {title}:{' '}
                <Files names={files.filter(({ slot }) => slot === key).map(({ name }) => name)} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Files({ names, locale }: { names: readonly string[]; locale: Locale }) {
  if (names.length === 0) return <span className="text-muted">{translator(locale, 'fill')('noEvidence')}</span>
  return names.map((name, index) => (
    <span key={index}>
      {index > 0 && translator(locale, 'fill')('rules.and')}
      <bdi>{name}</bdi>
    </span>
  ))
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-14 text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Said({ text, locale }: { text: string | null; locale: Locale }) {
  if (text) return <bdi className="whitespace-pre-line">{text}</bdi>
  return (
    <span className="mt-6 block border-b border-dotted border-edge">
      <VisuallyHidden>{translator(locale, 'fill')('noAnswer')}</VisuallyHidden>
    </span>
  )
}
