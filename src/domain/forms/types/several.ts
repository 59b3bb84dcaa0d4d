import type { SeveralField } from '../definition'
import { labelOf, optionSettings } from './options'
import { countSetting, inOrder, readSettings } from './settings'
import type { QuestionType } from './type'
import { bad, good } from './type'

const mostOptions = 200

/** Several of the options, kept once each in the order of the form: two people who tick the same say the same. */
export const several: QuestionType<SeveralField> = {
  parse: (raw, { name, options, atMost }) => {
    if (!Array.isArray(raw)) return bad(name, 'invalidType')
    const isKnown = (one: unknown) => options.some(({ value }) => value === one)
    if (raw.length > mostOptions || !raw.every(isKnown)) return bad(name, 'notOption')
    const chosen = options.map(({ value }) => value).filter((value) => raw.includes(value))
    if (chosen.length === 0) return good(null)
    return atMost !== undefined && chosen.length > atMost ? bad(name, 'tooMany', { max: atMost }) : good(chosen)
  },
  isEmpty: (value) => !Array.isArray(value) || value.length === 0,
  lacks: (value, { name, atLeast }) =>
    atLeast !== undefined && (value as unknown[]).length < atLeast
      ? [{ path: name, code: 'tooFew', values: { min: atLeast } }]
      : [],
  settings: (block) => {
    const options = optionSettings(block)
    const count = countSetting((options.kept.options as unknown[]).length)
    const counts = inOrder(readSettings(block, { atLeast: count, atMost: count }), 'atLeast', 'atMost')
    return { kept: { ...options.kept, ...counts.kept }, faults: [...options.faults, ...counts.faults] }
  },
  say: (value, { options }, { list }) =>
    Array.isArray(value) ? list(value.map((one: unknown) => labelOf(options, one))) : String(value),
}
