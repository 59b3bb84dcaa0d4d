import type { FormField, FormPage } from '../definition'
import type { Check, Group } from '../rules/rule'
import { bases, boundTexts } from './bases'
import { own } from './sheets'
import type { Fields } from './toXPath'
import { formulaToXPath, groupToXPath } from './toXPath'

/** Why something of a form is not seen by other programs; the words stand in i18n under these names. */
export type LossReason = 'kind' | 'settings' | 'visibleWhen' | 'requiredWhen' | 'validWhen' | 'formula' | 'matrix'
export type Loss = { name: string; label: string; reason: LossReason }
/** One row of a file, and what of it other programs do not see. */
export type Written = { cells: Record<string, string>; losses: LossReason[] }

/** Questions of several parts are groups there, which bear neither a duty nor a constraint of their own. */
export const isGrouped = (type: string): boolean => type === 'measure' || type === 'period' || type === 'table'

/** What is said by columns of the convention, or is no setting. */
const said = new Set([
  'type',
  'name',
  'label',
  'help',
  'visibleWhen',
  'requiredWhen',
  'validWhen',
  'tree',
  'options',
  'columns',
  'measure',
  'text',
])
/** Settings that other programs see as well: the constraint says them. */
const seen = new Set([
  'min',
  'max',
  'minLength',
  'maxLength',
  'atLeast',
  'atMost',
  'formula',
  'places',
  'evidence',
  'explanationRequired',
  'required',
])

/** The settings of a question that no column of the convention holds. */
export function settingsOf(field: FormField | { type: string }): Record<string, unknown> {
  const kept = Object.entries(field)
    .filter(
      ([name, value]) =>
        !said.has(name) &&
        value !== undefined &&
        value !== null &&
        (name !== 'required' || (value === true && isGrouped(field.type))),
    )
    // A database keeps the settings of an edition in an order of its own.
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return { ...Object.fromEntries(kept), ...('measure' in field ? { code: field.measure.code } : {}) }
}

/** The columns of one question that depend on its type, its settings and its rules. */
export function cellsOf(field: FormField, fields: Fields): Written {
  const losses: LossReason[] = []
  const base = bases[field.type]
  const settings = settingsOf(field)
  if (!base?.same) losses.push('kind')
  if (Object.keys(settings).some((name) => !seen.has(name) && name !== 'rows' && name !== 'code'))
    losses.push('settings')
  if ('rows' in settings) losses.push('matrix')
  const rules = rulesOf(field)
  const relevant = translated(field.visibleWhen, fields, 'visibleWhen', losses)
  const required = field.required ? 'yes' : translated(field.requiredWhen, fields, 'requiredWhen', losses, field)
  const { constraint, message } = constraintOf(field, fields, losses)
  const calculation = field.type === 'computed' ? calculationOf(field, fields, losses) : ''
  return {
    losses,
    cells: {
      type: base?.type ?? 'note',
      appearance: base?.appearance ?? '',
      relevant,
      required: isGrouped(field.type) || field.type === 'computed' ? '' : required,
      constraint,
      constraint_message: constraint ? message : '',
      calculation,
      [own.kind]: field.type,
      [own.settings]: Object.keys(settings).length > 0 ? JSON.stringify(settings) : '',
      [own.rules]: Object.keys(rules).length > 0 ? JSON.stringify(rules) : '',
    },
  }
}

export const rulesOf = ({ visibleWhen, requiredWhen, validWhen }: FormField): object => ({
  ...(visibleWhen ? { visibleWhen } : {}),
  ...(requiredWhen ? { requiredWhen } : {}),
  ...(validWhen ? { validWhen } : {}),
})

/** When a page is shown. */
export function pageRelevant({ visibleWhen }: FormPage, fields: Fields, losses: LossReason[]): string {
  return translated(visibleWhen, fields, 'visibleWhen', losses)
}

function translated(
  group: Group | undefined,
  fields: Fields,
  reason: LossReason,
  losses: LossReason[],
  field?: FormField,
) {
  if (!group) return ''
  const text = field && isGrouped(field.type) ? null : groupToXPath(group, fields)
  if (text === null) losses.push(reason)
  return text ?? ''
}

function constraintOf(field: FormField, fields: Fields, losses: LossReason[]): { constraint: string; message: string } {
  const bounds = boundTexts(field)
  const form = bases[field.type]?.constraint
  const checks = (field.validWhen ?? []).flatMap((check) => {
    const text = isGrouped(field.type) || field.type === 'computed' ? null : groupToXPath(check, fields, field.name)
    return text === null
      ? []
      : [{ check, text: check.match === 'any' && check.conditions.length > 1 ? `(${text})` : text }]
  })
  if (checks.length < (field.validWhen ?? []).length) losses.push('validWhen')
  const texts = [...(form ? [form] : []), ...bounds, ...checks.map(({ text }) => text)]
  return { constraint: texts.join(' and '), message: messagesOf(checks.map(({ check }) => check)) }
}

const messagesOf = (checks: readonly Check[]): string =>
  [...new Set(checks.map(({ message }) => message))].filter(Boolean).join(' / ')

function calculationOf(field: Extract<FormField, { type: 'computed' }>, fields: Fields, losses: LossReason[]): string {
  const text = formulaToXPath(field.tree, fields)
  if (text === null) losses.push('formula')
  return text === null ? '0' : `round(${text}, ${field.places})`
}
