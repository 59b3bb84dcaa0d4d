import { foldPersian } from '../../text/fold'
import { fitsPattern, isPattern } from '../../text/pattern'
import type { TextField } from '../definition'
import { countSetting, inOrder, readSettings } from './settings'
import type { Checked, QuestionType } from './type'
import { bad, good, isBlank, maxLongText, maxShortText, written } from './type'

/** Control signs and halves of signs: nobody types them, and the database cannot hold them. */
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Cs}/gu

/** A text in its one spelling, no longer than `max` characters. */
export function boundedText(text: string, path: string, max: number): Checked {
  const folded = foldPersian(text.replace(UNSTORABLE, ''))
  return folded.length > max ? bad(path, 'tooLong', { max }) : good(folded)
}

/** A text of at most `most` characters, as it is read line by line or as one line. */
const textOf = (most: number, shape: (text: string) => string): QuestionType<TextField> => ({
  parse: written((given, { name, maxLength, pattern }) => {
    const checked = boundedText(shape(given), name, Math.min(maxLength ?? most, most))
    if (!checked.ok || checked.value === '') return checked.ok ? good(null) : checked
    return pattern && !fitsPattern(String(checked.value), pattern) ? bad(name, 'notPattern', { pattern }) : checked
  }),
  isEmpty: isBlank,
  // A text that is still too short is saved as it grows: half an answer is better kept than lost.
  lacks: (value, { name, minLength }) =>
    minLength && String(value).trim().length < minLength
      ? [{ path: name, code: 'tooShort', values: { min: minLength } }]
      : [],
  settings: (block) => {
    const length = countSetting(most)
    const read = readSettings(block, {
      minLength: length,
      maxLength: length,
      ...(most === maxShortText ? { pattern: patternSetting } : {}),
    })
    return inOrder(read, 'minLength', 'maxLength')
  },
  say: (value) => String(value),
})

const patternSetting = (given: unknown) =>
  typeof given === 'string' && isPattern(given) ? { value: given.trim() } : { code: 'badPattern' }

/** One line. */
export const text = textOf(maxShortText, (given) => foldPersian(given).replace(/\s+/g, ' '))

/** Several lines. */
export const textarea = textOf(maxLongText, (given) => given)
