'use client'

import { useField, withCondition } from '@payloadcms/ui'
import type { NumberFieldClientProps, TextFieldClientProps, Validate } from 'payload'
import { useCallback, useState } from 'react'
import { parseDecimal } from '../../../domain/text/decimal'
import { formatNumber } from '../../../i18n/format'
import { FieldShell, fieldIds } from '../FieldShell'
import { useAdminText } from '../locale'
import { useTypedText } from '../useTypedText'
import { readNumber, showNumber } from './numberText'
import type { NumberKind } from './numberText'
import './persianNumber.css'

type Props = (NumberFieldClientProps | TextFieldClientProps) & { kind: NumberKind }
type Bounds = { required?: boolean; min?: number; max?: number }

/** A number or exact decimal, typed in the digits and marks of any keyboard and shown in those of the language. */
function PersianNumberInput({ field, path: givenPath, readOnly, kind }: Props) {
  const { locale, t, say } = useAdminText()
  const { required, min, max } = field as Bounds
  const fault = useCallback(
    (value: unknown): string | null => {
      if (value === null || value === undefined || value === '') return required ? t('number.required') : null
      const canonical = parseDecimal(String(value))
      if (canonical === null) return t('number.invalid')
      if (min !== undefined && Number(canonical) < min) return t('number.min', { min: formatNumber(min, {}, locale) })
      if (max !== undefined && Number(canonical) > max) return t('number.max', { max: formatNumber(max, {}, locale) })
      return null
    },
    [locale, max, min, required, t],
  )
  const validate = useCallback<Validate>((value: unknown) => fault(value) ?? true, [fault])
  const { value, setValue, showError, errorMessage, path, disabled, customComponents } = useField<
    number | string | null
  >({
    potentiallyStalePath: givenPath,
    validate,
  })
  const [left, setLeft] = useState(false)
  const { text, setText, writeOut } = useTypedText({
    value: value ?? null,
    show: (stored) => showNumber(stored, locale, { grouping: false }),
    read: (typed) => readNumber(typed, kind),
  })
  const wrong = text.trim() === '' ? null : fault(value)
  const error = (left && wrong) || (showError ? (fault(value) ?? errorMessage) : undefined) || undefined
  const locked = Boolean(readOnly || disabled)
  const { id, errorId } = fieldIds(path)
  const placeholder = say((field.admin as { placeholder?: string } | undefined)?.placeholder)
  return (
    <FieldShell {...{ field, path, error }} kind="number" custom={customComponents} readOnly={locked}>
      <input
        {...(error ? { 'aria-invalid': true, 'aria-describedby': errorId } : {})}
        id={id}
        name={path}
        className="k-number"
        dir="ltr"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        disabled={locked}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setValue(readNumber(event.target.value, kind))
        }}
        onBlur={() => {
          setLeft(true)
          writeOut()
        }}
      />
    </FieldShell>
  )
}

export const PersianNumberField = withCondition(PersianNumberInput)
