import { parseDecimal } from '../../text/decimal'
import type { FormField } from '../definition'
import type { Cells } from './sheets'

/** The type of a row in the convention's own spelling, and the list of which one chooses. */
export type RowType = { base: string; list: string; orOther: boolean }

const aliases: Record<string, string> = {
  string: 'text',
  int: 'integer',
  trigger: 'acknowledge',
  photo: 'image',
  'select one': 'select_one',
  'select one from': 'select_one',
  'select multiple': 'select_multiple',
  'select multiple from': 'select_multiple',
  'select all that apply': 'select_multiple',
  'select all that apply from': 'select_multiple',
  'begin group': 'begin_group',
  'end group': 'end_group',
  'begin repeat': 'begin_repeat',
  'end repeat': 'end_repeat',
  'begin loop': 'begin_repeat',
  'end loop': 'end_repeat',
}
const listed =
  /^(select[_ ]one(?: from)?|select[_ ]multiple(?: from)?|select all that apply(?: from)?|rank|select_one_from_file|select_multiple_from_file)\s+(\S+)(\s+or[_ ]other)?$/i

export function typeOfRow({ type = '' }: Cells): RowType {
  const plain = type.trim().replace(/\s+/g, ' ')
  const found = listed.exec(plain)
  const word = (found?.[1] ?? plain).toLowerCase()
  return { base: aliases[word] ?? word, list: found?.[2] ?? '', orOther: Boolean(found?.[3]) }
}

const plainTypes: Record<string, FormField['type']> = {
  integer: 'wholeNumber',
  decimal: 'number',
  range: 'number',
  date: 'date',
  acknowledge: 'checkbox',
  calculate: 'computed',
  note: 'message',
  select_multiple: 'several',
}

/** The type of question that a row of another program is; null when there is none. */
export function questionOf({ base }: RowType, { appearance = '' }: Cells): FormField['type'] | null {
  if (base === 'text') return /multiline/.test(appearance) ? 'textarea' : 'text'
  if (base === 'select_one') return /minimal|autocomplete|search/.test(appearance) ? 'select' : 'radio'
  return plainTypes[base] ?? null
}

/** What the device notes by itself: the system knows who answers and when. */
export const isMetadata = (base: string): boolean =>
  /^(start|end|today|deviceid|subscriberid|simserial|phonenumber|username|email|audit|start-geopoint|background-audio)$/.test(
    base,
  )

/** `start=0 end=10 step=2` of a range, as settings. */
export function rangeSettings({ parameters = '' }: Cells): Record<string, string> {
  const given = Object.fromEntries(
    [...parameters.matchAll(/(start|end|step)\s*=\s*(-?[\d.]+)/g)].map(([, name, value]) => [
      name,
      parseDecimal(value ?? ''),
    ]),
  )
  const named = { min: given.start, max: given.end, step: given.step }
  return Object.fromEntries(Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

const usual =
  /^(field-list|multiline|minimal|autocomplete|search|numbers|persian|quick|w\d+|thousands-sep|table-list|compact|likert|columns.*|horizontal.*|label|list-nolabel|no-calendar|short|long|normal|full|hidden)$/

/** Appearances that ask for more than looks. */
export const strangeAppearance = ({ appearance = '' }: Cells): string =>
  appearance
    .split(/\s+/)
    .filter((word) => word && !usual.test(word))
    .join(' ')
