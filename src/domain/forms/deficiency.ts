import type { FieldProblem } from '../problems'
import type { Answers, FormDefinition, FormField, MeasureAnswer, MeasureField } from './definition'
import { fieldsOf, isAsked } from './definition'
import { sameAnswer } from './merge'

/** Parts of a measure's answer that can be flagged by themselves, beside its evidence slots; no name is the whole question. */
export const answerParts = ['actual', 'score', 'explanation'] as const

/** One file of evidence as it was at a moment; its hash tells whether it is another one now. */
export type KeptFile = { id: string; name: string; sha256: string; slot: string }
/** What one flagged field said at a moment. */
export type Snapshot = { value: unknown; files: KeptFile[] }

/** A field of a form that was flagged, by its path: a question, or `question.part` of a measure. */
export const fieldOfPath = (path: string): string => path.split('.')[0] ?? path
export const partOfPath = (path: string): string | null => {
  const dot = path.indexOf('.')
  return dot < 0 ? null : path.slice(dot + 1)
}

const isSlot = (field: MeasureField, part: string): boolean => field.evidence.some(({ key }) => key === part)

/** What of a measure can be flagged by itself. The score is no question of its own; it follows from the value. */
export const partsOf = (field: MeasureField): string[] => [
  ...(field.measure.scoringKind === 'imported' ? [] : ['actual', 'score']),
  'explanation',
  ...field.evidence.map(({ key }) => key),
]

/** The question that a path names, when it is one that can be flagged; null else. */
export function flaggable(definition: FormDefinition, path: string): FormField | null {
  const field = fieldsOf(definition).find(({ name }) => name === fieldOfPath(path))
  const part = partOfPath(path)
  if (!field || !isAsked(field)) return null
  if (part === null) return field
  return field.type === 'measure' && partsOf(field).includes(part) ? field : null
}

/** The parts of a measure's answer that a flag on one of its parts opens. */
export function opensOf(field: MeasureField, part: string): string[] {
  if (isSlot(field, part)) return [part]
  return part === 'actual' || part === 'score' ? ['actual', 'none', 'target'] : [part]
}

/** Measures of which only some parts are open, by field name; what is not named here is open as a whole or not at all. */
export function openParts(definition: FormDefinition, flagged: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    fieldsOf(definition).flatMap((field) => {
      const parts = flagged.filter((path) => fieldOfPath(path) === field.name).map(partOfPath)
      if (field.type !== 'measure' || parts.length === 0 || parts.includes(null)) return []
      return [[field.name, [...new Set(parts.flatMap((part) => opensOf(field, part ?? '')))]]]
    }),
  )
}

/** Parts of measures that a change touches although only others are open. */
export function lockedParts(
  change: Answers,
  stored: Answers,
  parts: Record<string, readonly string[]>,
): FieldProblem[] {
  return Object.entries(parts).flatMap(([name, open]) => {
    if (!(name in change)) return []
    const [now, before] = [(change[name] ?? {}) as Answers, (stored[name] ?? {}) as Answers]
    const touched = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(
      (part) => !open.includes(part) && !sameAnswer(now[part] || null, before[part] || null),
    )
    return touched.map((part) => ({ path: `${name}.${part}`, code: 'locked' }))
  })
}

/** What a flagged field says now: its own part of the answer, and the files of its slots. */
export function snapshotOf(field: FormField, path: string, answers: Answers, files: readonly KeptFile[]): Snapshot {
  const part = partOfPath(path)
  if (field.type !== 'measure') return { value: answers[field.name] ?? null, files: [] }
  const {
    actual = null,
    none = false,
    target = null,
    explanation = null,
  } = (answers[field.name] ?? {}) as MeasureAnswer
  if (part === null) {
    return {
      value: { actual, none, target, explanation },
      files: files.filter(({ slot }) => fieldOfPath(slot) === field.name),
    }
  }
  if (isSlot(field, part)) return { value: null, files: files.filter(({ slot }) => slot === path) }
  return { value: part === 'explanation' ? { explanation } : { actual, none, target }, files: [] }
}

const said = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, part || null]))
    : value

/** Files that are in the one and not in the other; the same bytes under the same name are the same file. */
export const filesOnlyIn = (one: Snapshot, other: Snapshot): KeptFile[] =>
  one.files.filter(
    (file) =>
      !other.files.some(({ sha256, name, slot }) => sha256 === file.sha256 && name === file.name && slot === file.slot),
  )

/** Whether a flagged field says the same at two moments. */
export const sameSnapshot = (one: Snapshot, other: Snapshot): boolean =>
  sameAnswer(said(one.value), said(other.value)) &&
  filesOnlyIn(one, other).length === 0 &&
  filesOnlyIn(other, one).length === 0

/** A flag that the agency has got and not handed in yet. */
export type OpenFlag = { id: string; path: string; answer: string | null; before: Snapshot | null }

/** Where the answer to a flag is written, as a path of the form. */
export const answerPath = ({ id, path }: Pick<OpenFlag, 'id' | 'path'>): string => `${fieldOfPath(path)}.flag-${id}`

/** The flags to which neither an answer was written nor anything changed: each lacks one of the two. */
export function unansweredFlags<Flag extends OpenFlag>(
  flags: readonly Flag[],
  definition: FormDefinition,
  answers: Answers,
  files: readonly KeptFile[],
): Flag[] {
  const fields = new Map(fieldsOf(definition).map((field) => [field.name, field]))
  return flags.filter(({ path, answer, before }) => {
    if (answer?.trim()) return false
    const field = fields.get(fieldOfPath(path))
    // What the form does not ask, or hides, nobody can mend.
    if (!field) return false
    return !before || sameSnapshot(before, snapshotOf(field, path, answers, files))
  })
}

/** The same as lines of the one list of what is missing. */
export const lacksOfFlags = (flags: readonly OpenFlag[]): FieldProblem[] =>
  flags.map((flag) => ({ path: answerPath(flag), code: 'flagUnanswered' }))

/** After a return only what is open can be mended: nothing more is asked of the rest. */
export const mendable = (
  missing: readonly FieldProblem[],
  open: readonly string[],
  parts: Record<string, readonly string[]>,
): FieldProblem[] =>
  missing.filter(({ path }) => {
    const [field, part] = [fieldOfPath(path), partOfPath(path)]
    return open.includes(field) && (part === null || (parts[field]?.includes(part) ?? true))
  })
