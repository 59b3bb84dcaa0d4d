import type { QuestionField } from '../definition'
import type { QuestionType, Wording } from './type'
import { bad, good, isBlank, written } from './type'

/** Marks of direction and joiners that come along when a code is copied out of a letter. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

type Reader<Field> = {
  /** The code in its one form, or null; or the code of a refusal of its own. */
  read: (text: string, field: Field) => string | null
  refusal: (field: Field) => string
  say?: (code: string, wording: Wording) => string
}

/** A type of codes that a machine can check: read into one form by `read`, refused by one name. */
export const code = <Field extends QuestionField>({ read, refusal, say }: Reader<Field>): QuestionType<Field> => ({
  parse: written((given, field) => {
    const found = read(given.replace(INVISIBLE, ''), field)
    return found === null ? bad(field.name, refusal(field)) : good(found)
  }),
  isEmpty: isBlank,
  say: (value, _, wording) => (say ? say(String(value), wording) : String(value)),
})
