import type { ArrayField, Field, GroupField, SelectField } from 'payload'
import { fieldLabel } from '../../../src/i18n/catalogueWords'

export type Pair = { fa: string; en: string }

/** Fields of the identity form under the words of the printed form. `label` names them where the path is not their own. */
export const text = (name: string, label = name, more: object = {}): Field =>
  ({ name, label: fieldLabel(label), type: 'text', ...more }) as Field
export const area = (name: string, label = name, rows = 3): Field => ({
  name,
  label: fieldLabel(label),
  type: 'textarea',
  admin: { rows },
})
export const count = (name: string, label = name, max = 1_000_000_000_000): Field => ({
  name,
  label: fieldLabel(label),
  type: 'number',
  min: 0,
  max,
})
export const tick = (name: string, label = name): Field => ({
  name,
  label: fieldLabel(label),
  type: 'checkbox',
  defaultValue: false,
})
export const one = (name: string, options: SelectField['options'], label = name): SelectField => ({
  name,
  label: fieldLabel(label),
  type: 'select',
  options,
})
export const many = (name: string, options: SelectField['options'], label = name): SelectField =>
  ({ ...one(name, options, label), hasMany: true }) as SelectField
export const rows = (name: string, singular: string, fields: Field[], more: Partial<ArrayField> = {}): ArrayField => ({
  name,
  label: fieldLabel(name),
  labels: { singular: fieldLabel(singular), plural: fieldLabel(name) },
  type: 'array',
  fields,
  ...more,
})
export const group = (name: string, fields: Field[]): GroupField => ({
  name,
  label: fieldLabel(name),
  type: 'group',
  fields,
})
export const row = (...fields: Field[]): Field => ({ type: 'row', fields })
