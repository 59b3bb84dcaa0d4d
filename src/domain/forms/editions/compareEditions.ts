import type { FormDefinition, FormField, FormPage } from '../definition'
import { sameAnswer } from '../merge'

/** What of a question differs. `wording` is its label, help or text; `settings` are limits, units, options' order and the like. */
export const fieldAspects = [
  'wording',
  'type',
  'required',
  'options',
  'evidence',
  'measure',
  'rules',
  'settings',
] as const
export type FieldAspect = (typeof fieldAspects)[number]

/** One difference between two editions. `label` is what the question is called now, or was called before it went. */
export type EditionDifference =
  | { kind: 'pageAdded' | 'pageRemoved'; page: string }
  | { kind: 'pageRenamed'; page: string; before: string }
  | { kind: 'added' | 'removed'; name: string; label: string; page: string }
  | { kind: 'moved'; name: string; label: string; page: string; before: string }
  | { kind: 'changed'; name: string; label: string; aspects: FieldAspect[] }

type Placed = { field: FormField; page: FormPage }

const placedIn = ({ pages }: FormDefinition): Map<string, Placed> =>
  new Map(pages.flatMap((page) => page.fields.map((field) => [field.name, { field, page }] as const)))

/** What staff changed between two editions, page by page and question by question, in the order of the later one. */
export function compareEditions(before: FormDefinition, after: FormDefinition): EditionDifference[] {
  const [old, now] = [placedIn(before), placedIn(after)]
  return [
    ...pagesOf(before, after),
    ...[...now].flatMap(([name, { field, page }]) => ofField(name, field, page, old.get(name))),
    ...[...old]
      .filter(([name]) => !now.has(name))
      .map(([name, { field, page }]) => ({ kind: 'removed' as const, name, label: wordsOf(field), page: page.title })),
  ]
}

function pagesOf(before: FormDefinition, after: FormDefinition): EditionDifference[] {
  const [old, now] = [titles(before), titles(after)]
  return [
    ...[...now].flatMap(([key, page]): EditionDifference[] => {
      const was = old.get(key)
      if (was === undefined) return [{ kind: 'pageAdded', page }]
      return was === page ? [] : [{ kind: 'pageRenamed', page, before: was }]
    }),
    ...[...old].filter(([key]) => !now.has(key)).map(([, page]) => ({ kind: 'pageRemoved' as const, page })),
  ]
}

const titles = ({ pages }: FormDefinition) => new Map(pages.map(({ key, title }) => [key, title]))

function ofField(name: string, field: FormField, page: FormPage, old: Placed | undefined): EditionDifference[] {
  const label = wordsOf(field)
  if (!old) return [{ kind: 'added', name, label, page: page.title }]
  const aspects = fieldAspects.filter((aspect) => !sameAnswer(partOf(old.field, aspect), partOf(field, aspect)))
  return [
    ...(old.page.key === page.key
      ? []
      : [{ kind: 'moved' as const, name, label, page: page.title, before: old.page.title }]),
    ...(aspects.length > 0 ? [{ kind: 'changed' as const, name, label, aspects }] : []),
  ]
}

const wordsOf = (field: FormField): string => ('text' in field ? field.text : field.label)

const wordings = ['label', 'help', 'text']
const ruled = ['visibleWhen', 'requiredWhen', 'validWhen', 'rules', 'formula']
const named = ['name', 'type', 'required', 'options', 'evidence', 'measure', 'tree', ...wordings, ...ruled]

/** The part of a question that an aspect speaks of; what no other aspect names belongs to its settings. */
function partOf(field: FormField, aspect: FieldAspect): unknown {
  const parts = field as unknown as Record<string, unknown>
  const only = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, parts[key] ?? null]))
  switch (aspect) {
    case 'wording':
      return only(wordings)
    case 'rules':
      return only(ruled)
    case 'settings':
      return only(
        Object.keys(parts)
          .filter((key) => !named.includes(key))
          .sort(),
      )
    default:
      return parts[aspect] ?? null
  }
}
