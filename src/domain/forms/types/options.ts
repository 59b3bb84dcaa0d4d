import type { FieldProblem } from '../../problems'
import { foldPersian } from '../../text/fold'
import type { Option } from '../definition'
import type { Block } from '../generateBlocks'
import type { Settings } from './type'
import { isBlank } from './type'

const maxValue = 80

/** The options that staff list: at least one, each with a label and a key of its own. */
export function optionSettings(block: Block): Settings {
  const given = (Array.isArray(block.options) ? block.options : []) as Partial<Option>[]
  const options = given.map(({ value, label, descriptor }) => ({
    value: keyOf(value),
    label: keyOf(label),
    ...(isBlank(descriptor) ? {} : { descriptor: keyOf(descriptor) }),
  }))
  const values = options.map(({ value }) => value)
  const faults = options.flatMap(({ value, label }, index): FieldProblem[] => {
    const path = `options.${index}.value`
    if (label === '') return [{ path: `options.${index}.label`, code: 'required' }]
    if (value === '') return [{ path, code: 'required' }]
    if (value.length > maxValue) return [{ path, code: 'tooLong', values: { max: maxValue } }]
    return values.indexOf(value) === index ? [] : [{ path, code: 'duplicateName', values: { name: value } }]
  })
  return { kept: { options }, faults: options.length > 0 ? faults : [{ path: 'options', code: 'optionsMissing' }] }
}

/** An option's label; what is no option any more stands as it is. */
export const labelOf = (options: readonly Option[], value: unknown): string =>
  options.find((option) => option.value === value)?.label ?? String(value)

const keyOf = (text: unknown): string => (typeof text === 'string' ? foldPersian(text) : '')
