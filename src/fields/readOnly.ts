import type { Field } from 'payload'
import { nobodyField } from '../access/rules'

/**
 * Fields that only services write: refused to every client that asks, shown read-only in the admin. Works on fields with
 * a name; a row or tab is given field by field.
 */
export const byServicesOnly = <Given extends Field>(fields: Given[]): Given[] =>
  fields.map((field) => ({
    ...field,
    access: { ...('access' in field ? field.access : {}), create: nobodyField, update: nobodyField },
    admin: { ...('admin' in field ? field.admin : {}), readOnly: true },
  })) as Given[]
