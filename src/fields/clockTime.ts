import type { FieldHook, TextField } from 'payload'
import { clockTime, parseClockTime } from '../domain/calendar/clockTime'
import { translator } from '../i18n'
import { localeOf } from './language'

/** A time of day, stored as `07:30` and typed in any digits; what is no time is refused by name. */
export const clockTimeField = (field: Pick<TextField, 'name' | 'label' | 'admin'>): TextField => ({
  ...field,
  type: 'text',
  required: true,
  admin: { className: 'k-ltr', placeholder: '07:30', ...field.admin },
  hooks: { beforeValidate: [readTime] },
  validate: (value, { req }) => {
    const t = translator(localeOf(req), 'admin')
    return typeof value === 'string' && parseClockTime(value) !== null ? true : t('time.invalid')
  },
})

const readTime: FieldHook = ({ value }) => {
  const minutes = typeof value === 'string' ? parseClockTime(value) : null
  return minutes === null ? value : clockTime(minutes)
}
