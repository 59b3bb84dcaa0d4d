import type { FieldProblem } from '../../problems'
import type { AnswerableField, QuestionField } from '../definition'
import type { Block } from '../generateBlocks'

/** The longest texts that are taken, in characters. */
export const maxShortText = 500
export const maxLongText = 8000

/** An answer as it is stored, or what is wrong with it and where. */
export type Checked = { ok: true; value: unknown } | { ok: false; problems: FieldProblem[] }

/** How a type of answer is read and judged. Texts are bounded: what has no bound is a way to fill the disk. */
export type AnswerType<Field extends AnswerableField = AnswerableField> = {
  /**
   * Reads what was sent; it is neither null nor an empty text, those are no answer and never get here. What is read once
   * and read again stays the same.
   */
  parse(raw: unknown, field: Field): Checked
  /** Whether a stored value says nothing, so that a required question still waits. */
  isEmpty(value: unknown): boolean
  /** What an answer that says something still lacks; it may be saved, and not submitted. */
  lacks?(value: unknown, field: Field): FieldProblem[]
}

/** What staff set for a question in the builder, as the edition keeps it, and what is wrong with it by the block's fields. */
export type Settings = { kept: Record<string, unknown>; faults: FieldProblem[] }

/**
 * One type of question. A new one is a file like its neighbours, a line in registry.ts, a block in collections/forms/blocks,
 * a component in components/ui/fields and its test.
 */
export type QuestionType<Field extends QuestionField = QuestionField> = AnswerType<Field> & {
  /** Reads the block's own settings, where the type has any. */
  settings?(block: Block): Settings
  /** A stored value in words. What an old edition took and the type does not know stands as it is. */
  say(value: unknown, field: Field, wording: Wording): string
}

/** How numbers, days and the few fixed words are printed. The pure types ask for it, so that screen, paper and sheet agree. */
export type Wording = {
  number(decimal: string): string
  percent(decimal: string): string
  rials(amount: string): string
  day(iso: string): string
  /** either day may be absent */
  period(from: string | null, to: string | null): string
  digits(code: string): string
  yesNo(value: boolean): string
  list(parts: readonly string[]): string
  /** the name of a row that has none of its own: «ردیف ۳» */
  row(number: number): string
  /** the sum of a column */
  total(column: string, amount: string): string
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
  <Field extends AnswerableField>(read: (text: string, field: Field) => Checked): AnswerType<Field>['parse'] =>
  (raw, field) =>
    typeof raw === 'string' ? read(raw.trim(), field) : bad(field.name, 'invalidType')
