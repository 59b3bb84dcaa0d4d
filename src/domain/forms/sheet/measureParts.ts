import { levelsOf } from '../../indicators/qualitative'
import { kindOf } from '../../indicators/registry'
import { searchKey } from '../../text/fold'
import type { MeasureAnswer, MeasureField } from '../definition'
import { isBlank } from '../types/type'
import { optionOf, optionTexts } from './options'
import type { SheetPart, SheetWords } from './part'
import { yesNoOf } from './yesNo'

const partOf = (answer: unknown, part: 'actual' | 'target' | 'explanation'): string | null => {
  const value = ((answer ?? {}) as MeasureAnswer)[part]
  return isBlank(value) ? null : String(value)
}

/** The value as the kind of scoring asks for it; «عملکرد ندارد» stands in its place where that was declared. */
function actual({ measure }: MeasureField, words: SheetWords): SheetPart {
  const { inputType } = kindOf(measure.scoringKind)
  const yesNo = { yes: words.yes, no: words.no }
  const levels = levelsOf(measure).map(({ key }) => ({ value: key, label: words.level(key, measure) }))
  const closed =
    inputType === 'yesNo' ? [words.yes, words.no] : inputType === 'level' ? [...optionTexts(levels).values()] : null
  const said = (value: string): string => {
    if (inputType === 'yesNo') return value === 'yes' ? words.yes : value === 'no' ? words.no : value
    return inputType === 'level' ? (optionTexts(levels).get(value) ?? value) : value
  }
  const read = (text: string): unknown => {
    if (inputType === 'level') return optionOf(levels, text)
    if (inputType !== 'yesNo') return text
    const value = yesNoOf(yesNo, text)
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  }
  return {
    part: 'actual',
    kind: closed || inputType === 'none' ? 'text' : 'number',
    ...(closed ? { choices: [...closed, words.none] } : {}),
    ...(inputType === 'none' ? { writable: false } : {}),
    cell: (answer) => {
      if ((answer as MeasureAnswer | null | undefined)?.none === true) return words.none
      const value = partOf(answer, 'actual')
      return value === null ? null : said(value)
    },
    raw: (text) => (searchKey(text) === searchKey(words.none) ? { none: true } : read(text)),
  }
}

/** The columns of a measure: its value, the target where the agency states its own, and the explanation. */
export const measureParts = (field: MeasureField, words: SheetWords): SheetPart[] => [
  actual(field, words),
  ...(field.measure.targetSource === 'agency'
    ? [{ part: 'target', kind: 'number', cell: (answer) => partOf(answer, 'target'), raw: (text) => text } as SheetPart]
    : []),
  { part: 'explanation', kind: 'long', cell: (answer) => partOf(answer, 'explanation'), raw: (text) => text },
]
