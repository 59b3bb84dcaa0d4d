'use client'

import { Suspense, lazy } from 'react'
import type { FormField, QuestionField } from '../../../domain/forms/definition'
import { takesAnswer } from '../../../domain/forms/definition'
import { answerFields } from '../../ui/fields/registry'
import { answerText } from '../../../i18n/answerText'
import { ConflictBox } from './ConflictBox'
import { LastAnswer } from './LastAnswer'
import { useFill } from './FillProvider'
import { Flags } from './Flags'
import { MeasureQuestion } from './MeasureQuestion'
import { MeasureRead } from './MeasureRead'
import { fillText } from './text'
import { useAnswer } from './useAnswer'

/** One question of the form, open or closed; a heading or a note between questions asks nothing. */
export function Question({ field }: { field: FormField }) {
  const { view } = useFill()
  const isOpen = view.open.includes(field.name)
  if (field.type === 'heading') return <h2 className="max-w-question text-18 sm:text-22">{field.text}</h2>
  if (!takesAnswer(field)) return <p className="max-w-question whitespace-pre-line">{field.text}</p>
  if (field.type === 'measure') return isOpen ? <MeasureQuestion field={field} /> : <MeasureRead field={field} />
  return isOpen || field.type === 'computed' ? <PlainQuestion field={field} /> : <PlainRead field={field} />
}

function PlainQuestion({ field }: { field: QuestionField }) {
  const { locale, todayIso } = useFill()
  const { value, change, leave, errorOf, unreadable } = useAnswer(field.name)
  const Answer = answerFields[field.type]
  return (
    <div className={field.type === 'table' ? 'grid gap-3' : 'grid max-w-question gap-3'}>
      <Flags name={field.name} />
      <ConflictBox field={field} />
      <Answer
        field={field}
        value={value}
        onChange={change}
        onBlur={leave}
        onUnreadable={unreadable}
        errorOf={errorOf}
        todayIso={todayIso}
        locale={locale}
      />
      <LastAnswer field={field} />
    </div>
  )
}

const TableRead = lazy(() => import('../../ui/fields/table/TableRead'))

function PlainRead({ field }: { field: QuestionField }) {
  const { form, locale } = useFill()
  if (field.type === 'table') {
    return (
      <section aria-label={field.label} className="grid gap-2">
        <h3 className="font-strong">{field.label}</h3>
        <Suspense>
          <TableRead field={field} value={form.answers[field.name]} locale={locale} />
        </Suspense>
      </section>
    )
  }
  const said = answerText(field, form.answers[field.name], locale)
  return (
    <dl className="max-w-question">
      <dt className="font-strong">{field.label}</dt>
      <dd className="whitespace-pre-line">
        {said ? <bdi>{said}</bdi> : <span className="text-muted">{fillText(locale)('noAnswer')}</span>}
      </dd>
    </dl>
  )
}
