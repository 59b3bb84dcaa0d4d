import { sameAnswer } from '../merge'
import type { Answers, FormDefinition, FormField, FormPage } from '../definition'
import { fieldsOf, takesAnswer } from '../definition'
import type { FormInForce } from '../form'
import { asItIs } from '../form'
import { evaluate } from './formula'
import { groupHolds } from './holds'
import type { Lookup } from './kinds'
import { operandOf } from './kinds'
import type { Group } from './rule'
import { changeComparisons, partsOfAsk } from './rule'

/** Whether anything of the form depends on answers. */
export const hasRules = ({ pages }: FormDefinition): boolean =>
  pages.some((page) => page.visibleWhen || page.fields.some(isRuled))

const isRuled = (field: FormField): boolean =>
  Boolean(field.visibleWhen || field.requiredWhen || field.validWhen) || field.type === 'computed'

/**
 * The form as these answers make it. Page, server and tests all ask this one function. A hidden answer is no answer to
 * others; a computed one is computed here and nowhere else. `lastYear` are the answers of last year by the same names.
 */
export function inForce(definition: FormDefinition, answers: Answers, lastYear: Answers = {}): FormInForce {
  if (!hasRules(definition)) return asItIs(definition, answers)
  const { isVisible, valueOf, now, past } = walkOf(definition, answers, lastYear)
  const fields = fieldsOf(definition)
  const hidden = fields.map(({ name }) => name).filter((name) => !isVisible(name))
  const pages = definition.pages.map(({ visibleWhen: _, ...page }): FormPage => ({
    ...page,
    fields: page.fields.filter(({ name }) => isVisible(name)).map((field) => settled(field, now, past)),
  }))
  const computed = fields.filter(({ type, name }) => type === 'computed' && isVisible(name))
  return {
    pages: pages.filter(({ fields }) => fields.some(takesAnswer)),
    answers: { ...without(answers, hidden), ...Object.fromEntries(computed.map(({ name }) => [name, valueOf(name)])) },
    hidden,
  }
}

const without = (answers: Answers, names: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)))

/** Follows what depends on what, each question once. No edition holds a circle (`compileRules`); one would count as nothing. */
function walkOf(definition: FormDefinition, answers: Answers, lastYear: Answers) {
  const places = new Map(definition.pages.flatMap((page) => page.fields.map((field) => [field.name, { field, page }])))
  const visible = new Map<string, boolean>()
  const values = new Map<string, string | null>()
  const allows = (group: Group | undefined): boolean => !group || groupHolds(group, now, past) === true

  function isVisible(name: string): boolean {
    const found = visible.get(name)
    if (found !== undefined) return found
    visible.set(name, false)
    const place = places.get(name)
    const is = place !== undefined && allows(place.page.visibleWhen) && allows(place.field.visibleWhen)
    visible.set(name, is)
    return is
  }

  function valueOf(name: string): string | null {
    const found = values.get(name)
    if (found !== undefined) return found
    values.set(name, null)
    const field = places.get(name)?.field
    const value = field?.type === 'computed' ? evaluate(field.tree, now, field) : null
    values.set(name, value)
    return value
  }

  function now(ask: string): ReturnType<Lookup> {
    const { name } = partsOfAsk(ask)
    const field = places.get(name)?.field
    if (!field || !takesAnswer(field) || !isVisible(name)) return null
    if (field.type !== 'computed') return operandOf(field, answers[name], ask)
    const value = valueOf(name)
    return value === null ? null : { kind: 'number', texts: [value] }
  }

  const past: Lookup = (ask) => {
    const { name } = partsOfAsk(ask)
    const field = places.get(name)?.field
    if (field?.type === 'computed') return computedLastYear(lastYear[name])
    return field && takesAnswer(field) ? operandOf(field, lastYear[name], ask) : null
  }
  return { isVisible, valueOf, now, past }
}

/** What was computed last year stands as it was stored. */
const computedLastYear = (value: unknown): ReturnType<Lookup> =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? { kind: 'number', texts: [value] } : null

/** A question without its rules: what they require and refuse is marked on it. */
function settled(field: FormField, now: Lookup, past: Lookup): FormField {
  if (!isRuled(field)) return field
  const { visibleWhen: _, requiredWhen, validWhen = [], ...plain } = field
  const isRequired = requiredWhen !== undefined && groupHolds(requiredWhen, now, past) === true
  // What is not answered yet breaks nothing; whether it may be missing is another rule.
  const isAnswered = now(field.name) !== null
  const broken = isAnswered
    ? validWhen.filter((check) => groupHolds(check, now, past) === false).map(({ message }) => message)
    : []
  const duty = field.type === 'measure' ? { explanationRequired: true } : { required: true }
  return { ...plain, ...(isRequired ? duty : {}), ...(broken.length > 0 ? { broken } : {}) } as FormField
}

/** Questions that come back when answers change, with something already said in them: it is to be saved again. */
export function returning(definition: FormDefinition, before: Answers, after: Answers, lastYear?: Answers): string[] {
  const hiddenNow = inForce(definition, after, lastYear).hidden
  return inForce(definition, before, lastYear).hidden.filter(
    (name) => !hiddenNow.includes(name) && !sameAnswer(after[name], null),
  )
}

/** Names of the questions with whose answers of last year a rule compares. */
export const askedOfLastYear = ({ pages }: FormDefinition): Set<string> =>
  new Set(pages.flatMap((page) => [page.visibleWhen, ...page.fields.flatMap(groupsOf)].flatMap(asksOfLastYear)))

/** Whether last year's answers must be loaded. */
export const asksLastYear = (definition: FormDefinition): boolean => askedOfLastYear(definition).size > 0

const groupsOf = ({ visibleWhen, requiredWhen, validWhen = [] }: FormField): (Group | undefined)[] => [
  visibleWhen,
  requiredWhen,
  ...validWhen,
]

const asksOfLastYear = (group: Group | undefined): string[] =>
  (group?.conditions ?? [])
    .filter(({ lastYear, comparison }) => lastYear === true || changeComparisons.has(comparison))
    .map(({ ask }) => partsOfAsk(ask).name)
