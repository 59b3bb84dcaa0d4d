'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import type { ChangeEvent, ReactNode } from 'react'
import { parseDecimal } from '../../domain/text/decimal'
import { toAsciiDigits, toPersianDigits } from '../../domain/text/digits'
import { cx } from './cx'
import type { FieldProps } from './FieldFrame'
import { FieldFrame, edgeClass } from './FieldFrame'
import { uiText } from './text'

export type NumberFieldProps = FieldProps & {
  /** Canonical decimal text («78.5»), or null when nothing is written. */
  value?: string | null
  defaultValue?: string | null
  /** Gets the canonical text, null when the field is empty, undefined when what stands there is not a number. */
  onChange?: (value: string | null | undefined) => void
  onBlur?: () => void
  /** Behind the number: «٪», «نفر». */
  unit?: ReactNode
  /** Beside the box: last year's value and the change. */
  beside?: ReactNode
  /** Whole numbers only: brings the keyboard without a decimal mark on phones. */
  whole?: boolean
  /** For amounts of many digits, such as money in rials. */
  wide?: boolean
  autoFocus?: boolean
}

/**
 * A number as people type it: ۰-۹, ٠-٩ or 0-9, «٫» or «.»; it stands in the digits of the page while it is typed and
 * reaches the form (and a hidden input with the field's name) as canonical ASCII text. Never through a float.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, defaultValue, onChange, onBlur, unit, beside, whole, locale, autoFocus } = props
  const [text, setText] = useState(() => shown(value ?? defaultValue ?? '', locale))
  const [touched, setTouched] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const caret = useRef<number | null>(null)
  const written = text.trim() === '' ? null : (parseDecimal(text) ?? undefined)

  // A value from outside (loaded, undone) replaces the text, unless the text already says it or cannot be read yet.
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if (value !== undefined && value !== (written ?? null)) setText(shown(value ?? '', locale))
  }

  useLayoutEffect(() => {
    if (caret.current !== null) box.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })

  function type(event: ChangeEvent<HTMLInputElement>) {
    const next = shown(event.target.value, locale)
    caret.current = event.target.selectionStart
    setText(next)
    onChange?.(next.trim() === '' ? null : (parseDecimal(next) ?? undefined))
  }

  const error = props.error ?? (touched && written === undefined ? uiText(locale)('number.bad') : null)
  return (
    <FieldFrame {...props} error={error}>
      {(control) => (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span
            className={cx(
              'flex max-w-full items-stretch',
              props.wide ? 'w-72' : 'w-44',
              edgeClass(error),
              'focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-lapis',
            )}
          >
            <input
              {...control}
              ref={box}
              name={undefined}
              value={text}
              onChange={type}
              onBlur={() => {
                setTouched(true)
                onBlur?.()
              }}
              inputMode={whole ? 'numeric' : 'decimal'}
              autoComplete="off"
              autoFocus={autoFocus}
              dir="ltr"
              className="ringless min-w-0 flex-1 rounded-field bg-transparent px-3 py-1.5 text-end disabled:text-muted font-medium"
            />
            {unit && <span className="grid place-items-center border-s border-line px-3 text-muted">{unit}</span>}
          </span>
          {beside && <span className="text-14 text-muted">{beside}</span>}
          <input type="hidden" name={props.name} value={written ?? ''} disabled={props.disabled} />
        </div>
      )}
    </FieldFrame>
  )
}

/** What is typed or stored, in the digits and the decimal mark of the page. One sign becomes one sign: the caret stays. */
function shown(text: string, locale: 'fa' | 'en'): string {
  const ascii = toAsciiDigits(text)
  return locale === 'fa'
    ? toPersianDigits(ascii.replace(/\./g, '٫').replace(/,/g, '٬'))
    : ascii.replace(/٫/g, '.').replace(/٬/g, ',')
}
