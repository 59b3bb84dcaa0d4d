import { parseDecimal } from '../text/decimal'

/** What stands on paper where nothing was written. */
export const NOTHING = '—'
/** Between the parts of one line: a document and its note, a regulation and its number, a figure and its note. */
export const BESIDE = ` ${NOTHING} `
/** The dots of the paper where a number would stand. */
const BLANK = '…'

/** A figure as the form's cells write it: «حداکثر ۱ روز کاری — در هر مراجعه». */
export type Measure = { kind?: string | null; number: string | null; unit: string | null; note: string | null }

/** The words before a number that say how it is meant, longest first. */
const kindWords = ['به طور متوسط', 'حداقل', 'حداکثر']
const STARTS = new RegExp(
  `^(?:(${kindWords.join('|')})\\s+)?(${BLANK}+|\\.{3,}|[\\d۰-۹٠-٩][\\d۰-۹٠-٩٬,.٫]*)\\s*([^]*)$`,
)

/** The text of a cell with a figure; null where nothing is stated. {@link readMeasure} reads the same parts out of it. */
export function joinMeasure({ kind, number, unit, note }: Measure): string | null {
  const head = kind || number || unit ? [kind, number ?? BLANK, unit].filter(Boolean).join(' ') : null
  if (!note) return head
  // A note that would itself be read as a figure stands behind the dots of an empty one.
  return head || STARTS.test(note) ? `${head ?? BLANK}${BESIDE}${note}` : note
}

/** The parts of a cell with a figure; the number in ASCII digits. What is no figure is a note. */
export function readMeasure(text: string): Measure {
  const [head = '', ...rest] = text.split(BESIDE)
  const match = STARTS.exec(head)
  const number = match ? parseDecimal((match[2] ?? '').replace(/[٬,.٫]+$/, '')) : null
  const isBlank = match !== null && /^[….]/.test(match[2] ?? '')
  if (!match || (number === null && !isBlank)) return { kind: null, number: null, unit: null, note: text || null }
  return { kind: match[1] ?? null, number, unit: match[3]?.trim() || null, note: rest.join(BESIDE) || null }
}
