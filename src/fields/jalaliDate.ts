import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { isIsoDate } from '../domain/calendar/isoDate'
import { parseDay } from '../domain/calendar/typed'
import { translator } from '../i18n'
import { localeOf } from './language'

type Options = Omit<TextField, 'type' | 'hasMany' | 'maxRows' | 'minRows'>

/**
 * A day without a time, stored as Gregorian `YYYY-MM-DD` text and shown and typed in the Jalali calendar. A Jalali day
 * in any spelling («۱۴۰۵/۰۲/۳۱», «1405/2/31») is taken through every door; what is no day is refused by name.
 */
export function jalaliDate({ validate, hooks, custom, ...field }: Options): TextField {
  return {
    ...field,
    type: 'text',
    custom: { ...custom, jalaliDate: true },
    hooks: { ...hooks, beforeValidate: [readDay, ...(hooks?.beforeValidate ?? [])] },
    validate: (async (value, options) => {
      const checked = checkDay(value, options)
      return checked === true && validate ? (validate as TextFieldSingleValidation)(value, options) : checked
    }) satisfies TextFieldSingleValidation,
  } as TextField
}

/** Turns what was typed into the stored form, and an empty text into no day at all. */
const readDay: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value
  return value.trim() === '' ? null : (parseDay(value) ?? value)
}

const checkDay: (...given: Parameters<TextFieldSingleValidation>) => string | true = (value, { req, required }) => {
  const t = translator(localeOf(req), 'admin')
  if (value === undefined || value === null || value === '') return required ? t('date.required') : true
  return typeof value === 'string' && isIsoDate(value) ? true : t('date.invalid')
}
