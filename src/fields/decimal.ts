import type { TextField } from 'payload'
import { parseDecimal } from '../domain/text/decimal'

type Options = Omit<TextField, 'type' | 'hasMany' | 'maxRows' | 'minRows' | 'validate' | 'hooks'> & {
  /** inclusive bounds, as decimal strings */
  min?: string
  max?: string
}

/**
 * An exact decimal. Payload's own number field reads `numeric` columns as binary floats; this one is a text field whose
 * column is made `numeric` by `decimalColumns`, so that «۲۶٫۱۷» is the same number in database, JSON and screen.
 */
export function decimal({ min, max, custom, ...field }: Options): TextField {
  return {
    ...field,
    type: 'text',
    custom: { ...custom, decimal: true, min, max },
    hooks: { beforeValidate: [({ value }) => canonical(value)] },
    validate: (value: unknown, { required, req }: { required?: boolean; req: { i18n: { language: string } } }) =>
      check(value, { required: required ?? false, min, max, english: req.i18n.language === 'en' }),
  } as TextField
}

function canonical(value: unknown): unknown {
  if (value === undefined || value === null) return value
  const text = String(value).trim()
  return text === '' ? null : (parseDecimal(text) ?? text)
}

type Bounds = { required: boolean; min: string | undefined; max: string | undefined; english: boolean }

function check(value: unknown, { required, min, max, english }: Bounds): string | true {
  if (value === undefined || value === null || value === '') {
    return required ? (english ? 'Enter a number.' : 'یک عدد وارد کنید.') : true
  }
  const parsed = parseDecimal(String(value))
  if (parsed === null) return english ? 'Enter a number, for example 12.5.' : 'یک عدد وارد کنید، برای نمونه ۱۲٫۵.'
  const tooSmall = min !== undefined && Number(parsed) < Number(min)
  const tooLarge = max !== undefined && Number(parsed) > Number(max)
  if (!tooSmall && !tooLarge) return true
  if (min !== undefined && max !== undefined) {
    return english ? `The number must be between ${min} and ${max}.` : `عدد باید میان ${min} و ${max} باشد.`
  }
  if (tooSmall) return english ? `The number must be at least ${min}.` : `عدد باید دست‌کم ${min} باشد.`
  return english ? `The number must be at most ${max}.` : `عدد باید حداکثر ${max} باشد.`
}
