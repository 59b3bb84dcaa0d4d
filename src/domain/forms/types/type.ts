import type { FieldProblem } from '../../problems'
import type { FormField, MessageField } from '../definition'

/** The longest texts that are taken, in characters. */
export const maxShortText = 500
export const maxLongText = 8000

/** A field that takes an answer. */
export type AnswerableField = Exclude<FormField, MessageField>

/** An answer as it is stored, or what is wrong with it and where. */
export type Checked = { ok: true; value: unknown } | { ok: false; problems: FieldProblem[] }

/**
 * One type of field. A new one is a file like its neighbours, a line in registry.ts, a component in components/ui/fields
 * and its test. Texts are bounded: what has no bound is a way to fill the disk.
 */
export type AnswerType<Field extends AnswerableField = AnswerableField> = {
  /** Reads what was sent; it is neither null nor an empty text, those are no answer and never get here. */
  parse(raw: unknown, field: Field): Checked
  /** Whether a stored value says nothing, so that a required question still waits. */
  isEmpty(value: unknown): boolean
}

export const good = (value: unknown): Checked => ({ ok: true, value })

export const bad = (path: string, code: string, values?: FieldProblem['values']): Checked => ({
  ok: false,
  problems: [{ path, code, ...(values ? { values } : {}) }],
})

/** Nothing, or a text without a letter. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/** A type whose answers are sent as one text; numbers too, because a JavaScript number has lost digits before it gets here. */
export const written =
  (read: (text: string, field: AnswerableField) => Checked): AnswerType['parse'] =>
  (raw, field) =>
    typeof raw === 'string' ? read(raw.trim(), field) : bad(field.name, 'invalidType')
