import type { FormDefinition, FormField, FormPage } from '../definition'
import { isAsked } from '../definition'
import { asksOfFormula, asksOfGroup } from './circles'
import { partsOfAsk } from './rule'

/**
 * Questions (no measures) that rules tie to the given ones, near or far: who mends an answer after a return must be able to
 * give what the mended answer asks for.
 */
export function dependentsOf({ pages }: FormDefinition, names: readonly string[]): string[] {
  const places = pages.flatMap((page) => page.fields.map((field) => ({ field, asks: asksOf(field, page) })))
  const reached = new Set(names)
  for (let grown = true; grown;) {
    const next = places.filter(({ field, asks }) => !reached.has(field.name) && asks.some((name) => reached.has(name)))
    for (const { field } of next) reached.add(field.name)
    grown = next.length > 0
  }
  const isTied = (field: FormField) => isAsked(field) && field.type !== 'measure' && !names.includes(field.name)
  return places.flatMap(({ field }) => (reached.has(field.name) && isTied(field) ? [field.name] : []))
}

const asksOf = (field: FormField, page: FormPage): string[] =>
  [
    ...[page.visibleWhen, field.visibleWhen, field.requiredWhen, ...(field.validWhen ?? [])].flatMap(asksOfGroup),
    ...(field.type === 'computed' ? asksOfFormula(field.tree) : []),
  ].map((ask) => partsOfAsk(ask).name)
