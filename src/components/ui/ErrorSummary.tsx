'use client'

import { useEffect, useRef } from 'react'
import type { MouseEvent } from 'react'
import { fieldId } from './fieldId'
import { Icon } from './icons'
import type { Worded } from './text'
import { uiText } from './text'

/** One thing to mend: the path of its field (`name` of the field component) and the sentence. */
export type FieldMessage = { path?: string; message: string }

export type ErrorSummaryProps = Worded & {
  problems: FieldMessage[]
  /** Instead of «۳ مورد را اصلاح کنید»; the sentence of the refusal. */
  title?: string
}

/**
 * The list on top of a form that was refused: what is wrong, where, how to mend it. Takes the focus when it appears or
 * changes, and each line leads to its field.
 */
export function ErrorSummary({ problems, title, locale }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const shown = problems.length > 0 || title !== undefined
  const content = JSON.stringify([title, problems])
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown, content])
  if (!shown) return null
  const t = uiText(locale)
  const count = problems.length
  const heading = title ?? (count === 1 ? t('errorSummary.one') : t('errorSummary.many', { count }))
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-field border-2 border-pomegranate bg-paper px-5 py-4"
    >
      <h2 className="flex items-start gap-2 text-18 text-pomegranate">
        <Icon name="stop" className="mt-1" />
        <span>{heading}</span>
      </h2>
      {count > 0 && (
        <ul className="mt-2 grid gap-1">
          {problems.map((problem, index) => (
            <li key={index}>
              {problem.path ? <FieldLink path={problem.path} message={problem.message} /> : problem.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function FieldLink({ path, message }: { path: string; message: string }) {
  const id = fieldId(path)
  return (
    <a
      href={`#${id}`}
      onClick={(event) => goToField(event, id)}
      className="font-medium text-pomegranate underline underline-offset-4"
    >
      {message}
    </a>
  )
}

/** Brings the label into sight and puts the cursor into the field; a plain anchor would hide the label over the edge. */
function goToField(event: MouseEvent, id: string) {
  const field = document.getElementById(id)
  if (!field) return
  event.preventDefault()
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? field.closest('fieldset') ?? field
  label.scrollIntoView({ block: 'start' })
  field.focus({ preventScroll: true })
}
