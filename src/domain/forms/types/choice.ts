import type { AnswerType } from './type'
import { bad, good, isBlank, written } from './type'

/** One of the options that the edition lists, by its value. */
export const choice: AnswerType = {
  parse: written((given, field) => {
    const options = 'options' in field ? field.options : []
    return options.some(({ value }) => value === given) ? good(given) : bad(field.name, 'notOption')
  }),
  isEmpty: isBlank,
}
