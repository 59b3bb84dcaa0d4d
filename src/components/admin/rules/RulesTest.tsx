'use client'

import { useState } from 'react'
import { missingIn } from '../../../domain/forms/completeness'
import type { AnswerableField, Answers, FormField } from '../../../domain/forms/definition'
import { fieldsOf, isAsked, measureFieldsOf, takesAnswer } from '../../../domain/forms/definition'
import { askedOfLastYear, inForce } from '../../../domain/forms/rules/inForce'
import { readAnswer } from '../../../domain/forms/validate'
import type { FieldProblem } from '../../../domain/problems'
import { answerText } from '../../../i18n/answerText'
import { formatDigits } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { rulesText } from '../../../i18n/ruleSentences'
import { useAdminText } from '../locale'
import { Faults, faultSentence } from './Faults'
import { SampleInput } from './SampleInput'
import './rules.css'
import { useBuiltForm } from './useBuiltForm'

/** «با این پاسخ‌ها این فیلدها دیده می‌شود»: staff type sample answers and see what the form makes of them. Nothing is saved. */
export function RulesTest() {
  const [isOpen, setOpen] = useState(false)
  const { locale } = useAdminText()
  const t = rulesText(locale)
  return (
    <section className="k-rules k-rules-test" aria-labelledby="rules-test">
      <h2 id="rules-test">{t('test.title')}</h2>
      <p>{t('test.hint')}</p>
      <button type="button" className="k-rules__toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'test.close' : 'test.open')}
      </button>
      {isOpen && <OpenTest locale={locale} />}
    </section>
  )
}

const without = (answers: Answers, name: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== name))
const withAnswer = (answers: Answers, name: string, value: unknown): Answers =>
  value === '' || value === null ? without(answers, name) : { ...answers, [name]: value }

function OpenTest({ locale }: { locale: Locale }) {
  const { definition, faults } = useBuiltForm()
  const [answers, setAnswers] = useState<Answers>({})
  const [lastYear, setLastYear] = useState<Answers>({})
  // What was typed as text is forgotten with the answers.
  const [round, setRound] = useState(0)
  const t = rulesText(locale)
  const past = askedOfLastYear(definition)
  const form = inForce(definition, answers, lastYear)
  // Files are not part of what is tried out: they count as there.
  const evidence = measureFieldsOf(definition).flatMap(({ name, evidence }) =>
    evidence.map(({ key }) => ({ field: name, slot: key })),
  )
  const missing = missingIn(form, evidence)
  const shown = new Map(fieldsOf(form).map((field) => [field.name, field]))
  const count = (fields: Iterable<FormField>) => [...fields].filter(takesAnswer).length
  const hidden = count(fieldsOf(definition)) - count(shown.values())
  if (count(fieldsOf(definition)) === 0) return <p>{t('test.empty')}</p>
  return (
    <>
      {faults.length > 0 && <p>{t('test.faults')}</p>}
      <Faults faults={faults} locale={locale} />
      <p role="status" className="k-rules__says">
        {t('test.summary', { shown: count(shown.values()), hidden, missing: missing.length })}
      </p>
      <div key={round} className="k-rules-test__scroll" tabIndex={0} role="region" aria-label={t('test.caption')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('test.question')}</th>
              <th scope="col">{t('test.sample')}</th>
              <th scope="col">{t('test.result')}</th>
            </tr>
          </thead>
          {definition.pages.map(({ key, title, fields }) => (
            <tbody key={key}>
              {title && (
                <tr className="k-rules-test__page">
                  <th colSpan={3} scope="colgroup">
                    {title}
                  </th>
                </tr>
              )}
              {fields.filter(takesAnswer).map((field) => (
                <tr key={field.name} className={shown.has(field.name) ? undefined : 'is-hidden'}>
                  <th scope="row">{field.label || field.name}</th>
                  <td>
                    <span className="k-rules-test__cell">
                      <SampleInput
                        field={field}
                        value={answers[field.name]}
                        label={t('test.sampleOf', { label: field.label })}
                        locale={locale}
                        onChange={(value) => setAnswers(withAnswer(answers, field.name, value))}
                      />
                      {past.has(field.name) && (
                        <LastYearInput
                          field={field}
                          value={lastYear[field.name]}
                          locale={locale}
                          onChange={(value) => setLastYear(withAnswer(lastYear, field.name, value))}
                        />
                      )}
                    </span>
                  </td>
                  <td>
                    <Result
                      field={shown.get(field.name) ?? null}
                      answer={form.answers[field.name]}
                      lacks={missing.filter(({ path }) => path.split('.')[0] === field.name)}
                      locale={locale}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <button
        type="button"
        className="k-rules__add"
        onClick={() => {
          setAnswers({})
          setLastYear({})
          setRound(round + 1)
        }}
      >
        {t('test.clear')}
      </button>
    </>
  )
}

type LastYearProps = { field: AnswerableField; value: unknown; locale: Locale; onChange: (value: unknown) => void }

function LastYearInput({ field, value, locale, onChange }: LastYearProps) {
  const t = rulesText(locale)
  const isMeasure = field.type === 'measure'
  const written = isMeasure ? (value as { actual?: string } | undefined)?.actual : value
  return (
    <label>
      {t('test.lastYear')}{' '}
      <input
        type="text"
        aria-label={t('test.lastYearOf', { label: field.label })}
        value={typeof written === 'string' ? formatDigits(written, locale) : ''}
        onChange={({ target }) => onChange(isMeasure && target.value !== '' ? { actual: target.value } : target.value)}
      />
    </label>
  )
}

type ResultProps = { field: FormField | null; answer: unknown; lacks: readonly FieldProblem[]; locale: Locale }

/** What the form makes of a question: hidden or shown, required, refused, computed. */
function Result({ field, answer, lacks, locale }: ResultProps) {
  const t = rulesText(locale)
  if (!field || !takesAnswer(field)) return <span className="k-rules-test__chip">{t('test.hidden')}</span>
  if (field.type === 'computed') {
    const value = answerText(field, answer, locale)
    return (
      <span className="k-rules-test__cell">
        <output>{value ? t('test.gives', { value }) : t('test.noValue')}</output>
        <Refusals faults={lacks} locale={locale} />
      </span>
    )
  }
  const read = isAsked(field) ? readAnswer(field, answer) : null
  const unread = read && !read.ok ? read.problems : []
  const refused = lacks.filter(({ code }) => code.startsWith('rule'))
  const explains = field.type === 'measure' && field.explanationRequired
  return (
    <span className="k-rules-test__cell">
      <span className="k-rules-test__chips">
        <span className="k-rules-test__chip">{t('test.shown')}</span>
        {field.required && <span className="k-rules-test__chip">{t('test.required')}</span>}
        {explains && <span className="k-rules-test__chip">{t('test.explanationRequired')}</span>}
      </span>
      <Refusals faults={[...unread, ...refused]} locale={locale} />
    </span>
  )
}

const Refusals = ({ faults, locale }: { faults: readonly FieldProblem[]; locale: Locale }) =>
  faults.map((fault, at) => (
    <span key={at} className="k-rules-test__refused">
      {faultSentence(fault, locale)}
    </span>
  ))
