import type { ChoiceField } from '../definition'
import { labelOf, optionSettings } from './options'
import type { QuestionType } from './type'
import { bad, good, isBlank, written } from './type'

/** One of the options that the edition lists, by its value; a level is one that says what it takes to be at it. */
export const choice: QuestionType<ChoiceField> = {
  parse: written((given, { name, options }) =>
    options.some(({ value }) => value === given) ? good(given) : bad(name, 'notOption'),
  ),
  isEmpty: isBlank,
  settings: optionSettings,
  say: (value, { options }) => labelOf(options, value),
}
