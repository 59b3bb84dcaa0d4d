'use client'

import { Suspense, lazy, useSyncExternalStore } from 'react'
import type { TableField } from '../../../domain/forms/definition'
import { FieldTexts, RequiredMark, wire } from '../FieldFrame'
import type { AnswerFieldProps } from './types'
import { framed } from './types'

// Forms without a table do not load it.
const TableEditor = lazy(() => import('./table/TableEditor'))

const nothing = () => () => undefined
const waiting = <p className="min-h-24 text-muted">…</p>

/** Rows of typed cells, under one question. */
export function TableAnswer(props: AnswerFieldProps<TableField>) {
  const { field, locale } = props
  const frame = framed(props)
  const control = wire(frame)
  // Boxes that stood there before their script came would lose what is typed into them.
  const isAlive = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  )
  return (
    <fieldset
      id={control.id}
      tabIndex={-1}
      className="grid min-w-0 gap-1.5"
      disabled={props.disabled}
      aria-describedby={control['aria-describedby']}
    >
      <legend className="mb-1.5 font-strong">
        {field.label}
        {field.required && <RequiredMark locale={locale} />}
      </legend>
      <FieldTexts id={control.id} help={frame.help} error={frame.error} locale={locale} />
      <Suspense fallback={waiting}>{isAlive ? <TableEditor {...props} /> : waiting}</Suspense>
    </fieldset>
  )
}
