import type { FormField, FormPage } from '../definition'
import type { Group } from './rule'
import { partsOfAsk } from './rule'
import type { Formula } from './formula'

/** What a formula asks, by name. */
export function asksOfFormula(formula: Formula): string[] {
  if ('ask' in formula) return [formula.ask]
  return 'of' in formula ? formula.of.flatMap(asksOfFormula) : []
}

/** What a group of conditions asks, by name. */
export const asksOfGroup = (group: Group | undefined): string[] =>
  (group?.conditions ?? []).flatMap(({ ask, other }) => (other === undefined ? [ask] : [ask, other]))

/** The questions on which it depends whether a question is asked, or what it computes. */
const needsOf = (field: FormField, page: FormPage): string[] =>
  [
    ...asksOfGroup(page.visibleWhen),
    ...asksOfGroup(field.visibleWhen),
    ...(field.type === 'computed' ? asksOfFormula(field.tree) : []),
  ].map((ask) => partsOfAsk(ask).name)

/** Questions that depend on themselves, each with the way round; empty when what depends on what has an end. */
export function circlesIn(pages: readonly FormPage[]): Map<string, string[]> {
  const needs = new Map(pages.flatMap((page) => page.fields.map((field) => [field.name, needsOf(field, page)])))
  const circles = new Map<string, string[]>()
  for (const name of needs.keys()) {
    const way = wayBack(name, needs)
    if (way) circles.set(name, way)
  }
  return circles
}

/** The shortest way from a question back to itself; null when there is none. */
function wayBack(start: string, needs: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>()
  let ways: string[][] = [[start]]
  while (ways.length > 0) {
    const next: string[][] = []
    for (const way of ways) {
      for (const need of needs.get(way.at(-1) ?? '') ?? []) {
        if (need === start) return [...way, start]
        if (seen.has(need)) continue
        seen.add(need)
        next.push([...way, need])
      }
    }
    ways = next
  }
  return null
}
