import type { ComputedField } from '../definition'
import { readSettings, textSetting } from './settings'
import type { QuestionType } from './type'
import { bad, isBlank } from './type'

const usualPlaces = 2
const mostPlaces = 10

/** A number that follows from other answers. Nobody sends one: the rules compute it (`rules/formula`), here and on the page alike. */
export const computed: QuestionType<ComputedField> = {
  parse: (_, { name }) => bad(name, 'computed'),
  isEmpty: isBlank,
  settings: (block) => {
    const { kept, faults } = readSettings(block, { places: placesSetting, unit: textSetting })
    const missingIsZero = block.missingIsZero === true ? { missingIsZero: true } : {}
    return { kept: { places: usualPlaces, ...kept, ...missingIsZero }, faults }
  },
  say: (value, { unit }, { number }) => (unit ? `${number(String(value))} ${unit}` : number(String(value))),
}

function placesSetting(given: unknown) {
  const value = Number(given)
  if (!Number.isInteger(value)) return { code: 'notWholeNumber' }
  return value < 0 || value > mostPlaces ? { code: 'tooLarge', values: { max: mostPlaces } } : { value }
}
