import type {
  CollectionConfig,
  Config,
  DateField,
  DateFieldValidation,
  Field,
  FieldHook,
  Plugin,
  TextField,
} from 'payload'
import { isInstant, noonOf, parseDay, parseMoment } from '../domain/calendar/typed'
import { translator } from '../i18n'
import { localeOf } from './language'
import { mapConfigFields } from './walk'

/** How a field holds its date: a day as text, a whole day as a moment at noon, or a moment with its time. */
export type DateKind = 'day' | 'wholeDay' | 'moment'

const WHOLE_DAYS = ['dayOnly', 'monthOnly']
const components = '/src/components/admin/JalaliDate'

/** Gives every date field of the installation, whoever wrote it, Jalali input, cell and filter. Stands last among the plugins. */
export const jalaliEverywhere: Plugin = (config: Config) =>
  mapConfigFields({ ...config, collections: config.collections?.map(withTimestampFields) ?? [] }, withJalali)

function withJalali(field: Field): Field {
  if (field.type === 'text' && field.custom?.jalaliDate) return withComponents(field, 'day')
  if (field.type !== 'date' || field.timezone || field.admin?.date?.pickerAppearance === 'timeOnly') return field
  // Days without a time are jalaliDate() texts here, so a date field is a moment unless it says that it is not.
  const kind = WHOLE_DAYS.includes(field.admin?.date?.pickerAppearance ?? '') ? 'wholeDay' : 'moment'
  return withMomentRules(withComponents(field, kind), kind)
}

function withComponents<Given extends DateField | TextField>(field: Given, kind: DateKind): Given {
  const clientProps = { kind, fieldName: field.name }
  return {
    ...field,
    admin: {
      ...field.admin,
      components: {
        Field: { path: `${components}/Field#JalaliDateField`, clientProps },
        Cell: { path: `${components}/Cell#JalaliDateCell`, clientProps },
        Filter: { path: `${components}/Filter#JalaliDateFilter`, clientProps },
        ...field.admin?.components,
      },
    },
  }
}

/** A date field takes Jalali text from every client, and refuses what JavaScript would silently read as something else. */
function withMomentRules(field: DateField, kind: DateKind): DateField {
  const readMoment: FieldHook = ({ value }) => {
    if (typeof value !== 'string' || isInstant(value)) return value
    if (value.trim() === '') return null
    const day = kind === 'wholeDay' ? parseDay(value) : null
    return (day ? noonOf(day) : parseMoment(value)) ?? value
  }
  const { validate } = field
  const checkMoment: DateFieldValidation = (value, options) => {
    const t = translator(localeOf(options.req), 'admin')
    if (!value) return options.required ? t('date.required') : true
    if (!(value instanceof Date) && !isInstant(String(value))) return t('date.invalid')
    return validate ? validate(value, options) : true
  }
  const hooks = { ...field.hooks, beforeValidate: [readMoment, ...(field.hooks?.beforeValidate ?? [])] }
  return isTimestamp(field) ? field : { ...field, hooks, validate: checkMoment }
}

const isTimestamp = ({ name }: { name: string }) => ['createdAt', 'updatedAt', 'deletedAt'].includes(name)

/**
 * Payload adds its timestamps after the plugins have run, so they would keep their Gregorian cells; the same fields are
 * declared here, in Payload's own words. Of a collection that says `custom: { changedOften: true }` the moment of change is
 * not indexed: an index on what every update changes would make PostgreSQL write to all the others too.
 */
function withTimestampFields(collection: CollectionConfig): CollectionConfig {
  if (collection.timestamps === false) return collection
  const wanted = ['updatedAt', 'createdAt', ...(collection.trash ? ['deletedAt'] : [])] as const
  const present = new Set(collection.fields.map((field) => ('name' in field ? field.name : undefined)))
  const changedOften = collection.custom?.changedOften === true
  const added = wanted
    .filter((name) => !present.has(name))
    .map((name) => timestampField(name, !(changedOften && name === 'updatedAt')))
  return { ...collection, fields: [...collection.fields, ...added] }
}

const timestampField = (name: string, index: boolean): DateField => ({
  name,
  type: 'date',
  index,
  admin: { disableBulkEdit: true, hidden: true },
  label: ({ t }) => t(`general:${name}` as 'general:createdAt'),
})
