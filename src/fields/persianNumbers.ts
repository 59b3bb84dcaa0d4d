import type { Field, Plugin } from 'payload'
import { mapConfigFields } from './walk'

const components = '/src/components/admin/PersianNumber'

/** Gives every number and every exact decimal an input that takes digits of three alphabets and a cell that shows Persian ones. */
export const persianNumbers: Plugin = (config) => mapConfigFields(config, withPersianNumbers)

function withPersianNumbers(field: Field): Field {
  if (field.type === 'number' && !field.hasMany) {
    return {
      ...field,
      admin: { ...field.admin, components: { ...numberComponents('number'), ...field.admin?.components } },
    }
  }
  if (field.type === 'text' && field.custom?.decimal) {
    return {
      ...field,
      admin: { ...field.admin, components: { ...numberComponents('decimal'), ...field.admin?.components } },
    }
  }
  return field
}

const numberComponents = (kind: 'number' | 'decimal') => ({
  Field: { path: `${components}/Field#PersianNumberField`, clientProps: { kind } },
  Cell: { path: `${components}/Cell#PersianNumberCell`, clientProps: { kind } },
})
