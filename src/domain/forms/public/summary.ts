import { decimalText, exact, quotient } from '../../scoring/decimal'
import type { FormDefinition, FormField, Option } from '../definition'
import { fieldsOf } from '../definition'

/** How often a value was given; by question and value. A choice of several counts for each of its values. */
export type ValueCount = { field: string; value: string; count: number }
/** How many answered a question at all. */
export type AnswerCount = { field: string; count: number }

export type ChoiceSummary = {
  name: string
  label: string
  type: FormField['type']
  /** how many answered the question */
  answered: number
  /** `share` is the exact percentage of those who answered; null where nobody did */
  options: { value: string; label: string | null; count: number; share: string | null }[]
}

/** Options of a closed question, null for every other one. Yes and no have no words of their own. */
const optionsOf = (field: FormField): readonly (Omit<Option, 'label'> & { label: string | null })[] | null => {
  if (field.type === 'yesNo') return [{ value: 'true', label: null }, { value: 'false', label: null }]
  return field.type === 'select' || field.type === 'radio' || field.type === 'level' || field.type === 'several' ? field.options : null
}

/** Names of the questions that are answered by choosing. */
export const closedQuestions = (definition: FormDefinition): string[] =>
  fieldsOf(definition).flatMap((field) => (optionsOf(field) ? [field.name] : []))

/**
 * Counts and shares of every closed question, each option also where nobody chose it. What an older edition offered and this
 * one does not stands at the end under its key, so that nothing that was said is dropped.
 */
export function summarise(
  definition: FormDefinition,
  values: readonly ValueCount[],
  answered: readonly AnswerCount[],
): ChoiceSummary[] {
  return fieldsOf(definition).flatMap((field) => {
    const options = optionsOf(field)
    if (!options) return []
    const given = values.filter((one) => one.field === field.name)
    const total = answered.find((one) => one.field === field.name)?.count ?? 0
    const known = new Set(options.map(({ value }) => value))
    const older = given.filter(({ value }) => !known.has(value)).map(({ value }) => ({ value, label: value }))
    const counted = [...options, ...older].map(({ value, label }) => {
      const count = given.find((one) => one.value === value)?.count ?? 0
      return { value, label, count, share: shareOf(count, total) }
    })
    return [{ name: field.name, label: field.label, type: field.type, answered: total, options: counted }]
  })
}

const shareOf = (count: number, total: number): string | null =>
  total === 0 ? null : decimalText(quotient(exact(String(count * 100)), exact(String(total))))
