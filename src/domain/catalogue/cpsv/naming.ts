import { conceptId } from './terms'
import type { Concept, ConceptList, ConceptLists } from './model'

/** The Persian words of an option. */
export type OptionWords = (list: ConceptList, value: string) => string
type Concepts = <List extends ConceptList>(list: List, value: ConceptLists[List]) => Concept<ConceptLists[List]>

/** What the mapping of one form shares: the names of its parts and the concepts of its options. */
export type Naming = { part: (name: string) => string; identifier: (name: string) => string; concept: Concepts }

const URN = 'urn:uuid:'
/** A stable name for a row that has no page of its own. */
export const rowName = (id: string | null) => (id === null ? undefined : { id: `${URN}${id}` })
export const rowOf = (name: { id: string } | undefined): string | null => name?.id.slice(URN.length) ?? null
export const given = <Value>(value: Value | null): Value | undefined => value ?? undefined

export const naming = (id: string, words: OptionWords): Naming => ({
  part: (name) => `services/${id}#${name}`,
  identifier: (name) => `${id}-${name}`,
  concept: (list, value) => ({
    id: conceptId(list, value),
    type: 'Concept',
    notation: value,
    prefLabel: words(list, value),
  }),
})
