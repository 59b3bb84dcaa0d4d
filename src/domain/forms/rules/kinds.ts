import { kindOf as scoringKind } from '../../indicators/registry'
import { foldPersian } from '../../text/fold'
import type { AnswerableField, FormField, MeasureAnswer, MeasureField, TableField, TableRow } from '../definition'
import { takesAnswer } from '../definition'
import { typeOf } from '../types/registry'
import { isBlank } from '../types/type'
import { readAnswer } from '../validate'
import { partsOfAsk } from './rule'

/** What answers can be compared as. Of `there` only this is asked: whether it is answered. */
export type Kind = 'number' | 'day' | 'text' | 'choice' | 'yesNo' | 'several' | 'there'

/** An answer as rules and formulas see it: texts, of which several-of-many has more than one; null while there is none. */
export type Operand = { kind: Kind; texts: readonly string[] } | null
/** Gives what is named by `key` or `key.part`. */
export type Lookup = (ask: string) => Operand

const kinds: Partial<Record<FormField['type'], Kind>> = {
  wholeNumber: 'number',
  number: 'number',
  percent: 'number',
  rials: 'number',
  computed: 'number',
  date: 'day',
  period: 'there',
  yesNo: 'yesNo',
  checkbox: 'yesNo',
  select: 'choice',
  radio: 'choice',
  level: 'choice',
  several: 'several',
}

/** As what this question, or this part of it, is compared; null when there is no such thing to ask. */
export function kindOfAsk(field: FormField, part: string | null): Kind | null {
  if (!takesAnswer(field)) return null
  if (field.type === 'measure') return kindOfMeasure(field, part)
  if (field.type === 'table') return kindOfTable(field, part)
  return part === null ? (kinds[field.type] ?? 'text') : null
}

/** A column of numbers is a list, for sum, min and max; of the table itself only this is asked: whether it is answered. */
function kindOfTable({ columns }: TableField, part: string | null): Kind | null {
  if (part === null) return 'there'
  return columns.some(({ name, type }) => name === part && kinds[type] === 'number') ? 'number' : null
}

const measureKinds = { yesNo: 'yesNo', level: 'choice', none: null } as const

function kindOfMeasure({ measure }: MeasureField, part: string | null): Kind | null {
  const { inputType } = scoringKind(measure.scoringKind)
  if (inputType === 'none') return null
  if (part === 'explanation') return 'text'
  if (part === 'none') return 'yesNo'
  if (part === 'target') return measure.targetSource === 'agency' ? 'number' : null
  if (part !== null && part !== 'actual') return null
  return inputType in measureKinds ? measureKinds[inputType as keyof typeof measureKinds] : 'number'
}

/**
 * An answer as rules see it. It is read first, so that the half-typed digits of a page and the stored ones of the server are
 * one; what cannot be read is no answer.
 */
export function operandOf(field: AnswerableField, answer: unknown, ask: string): Operand {
  const { part } = partsOfAsk(ask)
  const kind = kindOfAsk(field, part)
  // What was not ticked says no.
  if (field.type === 'checkbox' && kind) return operand(kind, answer === true)
  const read = kind && readAnswer(field, answer)
  if (field.type === 'measure' && part === 'none' && read?.ok)
    return operand('yesNo', (read.value as MeasureAnswer | null)?.none === true)
  if (!kind || !read?.ok || typeOf(field).isEmpty(read.value)) return null
  if (field.type === 'table' && part !== null) return column(read.value as TableRow[], part, kind)
  return field.type === 'measure' ? partOfMeasure(read.value as MeasureAnswer, part, kind) : operand(kind, read.value)
}

function partOfMeasure(answer: MeasureAnswer, part: string | null, kind: Kind): Operand {
  return operand(kind, answer[(part ?? 'actual') as 'actual' | 'explanation' | 'target'])
}

function column(rows: readonly TableRow[], name: string, kind: Kind): Operand {
  const texts = rows.map((row) => row[name]).filter((cell): cell is string => typeof cell === 'string')
  return texts.length > 0 ? { kind, texts } : null
}

function operand(kind: Kind, value: unknown): Operand {
  if (isBlank(value)) return null
  if (kind === 'there') return { kind, texts: [] }
  if (typeof value === 'boolean') return { kind, texts: [value ? 'yes' : 'no'] }
  if (Array.isArray(value)) return { kind, texts: value.map(String) }
  return { kind, texts: [kind === 'text' ? foldPersian(String(value)) : String(value)] }
}
