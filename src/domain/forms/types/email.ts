import type { AnswerType } from './type'
import { bad, good, isBlank, written } from './type'

const shape = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*\.[^\s@.]{2,}$/

/** An e-mail address: something before and after the @, a domain with a dot. Whether it exists, only a letter tells. */
export const email: AnswerType = {
  parse: written((given, { name }) =>
    given.length <= 254 && shape.test(given) ? good(given.toLowerCase()) : bad(name, 'notEmail'),
  ),
  isEmpty: isBlank,
}
