import { foldPersian } from '../../text/fold'
import type { AnswerType, Checked } from './type'
import { bad, good, isBlank, maxLongText, maxShortText, written } from './type'

/** A text in its one spelling, no longer than `max` characters as it was written. */
export function boundedText(text: string, path: string, max: number): Checked {
  return text.length > max ? bad(path, 'tooLong', { max }) : good(foldPersian(text))
}

/** One line. */
export const text: AnswerType = {
  parse: written((given, { name }) => boundedText(given.replace(/\s*\n\s*/g, ' '), name, maxShortText)),
  isEmpty: isBlank,
}

/** Several lines. */
export const textarea: AnswerType = {
  parse: written((given, { name }) => boundedText(given, name, maxLongText)),
  isEmpty: isBlank,
}
