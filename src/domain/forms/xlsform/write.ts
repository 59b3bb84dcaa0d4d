import { kindOf as scoringKind } from '../../indicators/registry'
import { levelsOf } from '../../indicators/qualitative'
import type { FormDefinition, FormField, FormPage, MeasureField, Option, TableField } from '../definition'
import { fieldsOf } from '../definition'
import type { Loss, LossReason, Written } from './cells'
import { cellsOf, pageRelevant } from './cells'
import { language, own, partName } from './sheets'
import type { Fields } from './toXPath'
import { optionName } from './toXPath'

export type FormWords = {
  title: string
  /** of the form, for other programs: Latin letters, digits and hyphens */
  id: string
  version: string
  yes: string
  no: string
  explanation: string
  target: string
  from: string
  to: string
}
/** A form as the sheets of the convention, with what other programs do not see of it. */
export type WrittenForm = {
  survey: Record<string, string>[]
  choices: Record<string, string>[]
  settings: Record<string, string>
  losses: Loss[]
}

const [label, hint, constraintMessage] = ['label', 'hint', 'constraint_message'].map(
  (column) => `${column}::${language}`,
) as [string, string, string]
const yesNoList = 'karnameh_yes_no'

/** The columns of the sheets, in order. */
export const columns = {
  survey: [
    'type',
    'name',
    label,
    hint,
    'required',
    'relevant',
    'constraint',
    constraintMessage,
    'calculation',
    'appearance',
    own.kind,
    own.settings,
    own.rules,
  ],
  choices: ['list_name', 'name', label, own.value, own.descriptor],
  settings: ['form_title', 'form_id', 'version', 'default_language'],
  notes: ['name', 'label', 'reason'],
} as const

type Row = Record<string, string>
/** Collects the rows of a form while it is walked. */
type Sheets = { survey: Row[]; choices: Row[]; losses: Loss[]; fields: Fields; words: FormWords }

/** Writes a form as an XLSForm: pages are groups on one screen, tables are repeats, measures are groups of their parts. */
export function writeXlsForm(definition: FormDefinition, words: FormWords): WrittenForm {
  const fields = new Map(fieldsOf(definition).map((field) => [field.name, field]))
  const sheets: Sheets = { survey: [], choices: [], losses: [], fields, words }
  for (const page of definition.pages) writePage(page, sheets)
  const { survey, choices, losses } = sheets
  const usesYesNo = survey.some(({ type }) => type === `select_one ${yesNoList}`)
  const yesNo = usesYesNo ? [choiceRow(yesNoList, 'yes', words.yes), choiceRow(yesNoList, 'no', words.no)] : []
  return {
    survey,
    choices: [...yesNo, ...choices],
    settings: { form_title: words.title, form_id: words.id, version: words.version, default_language: language },
    losses,
  }
}

const choiceRow = (list: string, name: string, text: string): Row => ({ list_name: list, name, [label]: text })

function writePage(page: FormPage, sheets: Sheets): void {
  const losses: LossReason[] = []
  const { survey, fields } = sheets
  survey.push({
    type: 'begin_group',
    name: page.key,
    [label]: page.title,
    appearance: 'field-list',
    relevant: pageRelevant(page, fields, losses),
    [own.kind]: 'page',
    [own.rules]: page.visibleWhen ? JSON.stringify({ visibleWhen: page.visibleWhen }) : '',
  })
  lose(sheets, { name: page.key, label: page.title }, losses)
  if (page.intro)
    survey.push({ type: 'note', name: partName(page.key, 'intro'), [label]: page.intro, [own.kind]: 'intro' })
  for (const field of page.fields) writeField(field, sheets)
  survey.push({ type: 'end_group' })
}

function lose(
  { losses }: Sheets,
  { name, label }: { name: string; label: string },
  reasons: readonly LossReason[],
): void {
  losses.push(...reasons.map((reason) => ({ name, label, reason })))
}

function writeField(field: FormField, sheets: Sheets): void {
  const written = cellsOf(field, sheets.fields)
  const text = field.type === 'heading' || field.type === 'message' ? field.text : field.label
  lose(sheets, { name: field.name, label: text }, written.losses)
  const row = rowOf(written, field.name, text, 'help' in field ? (field.help ?? '') : '')
  if (field.type === 'table') writeTable(field, row, sheets)
  else if (field.type === 'measure') writeMeasure(field, row, sheets)
  else if (field.type === 'period') writePeriod(field, row, sheets)
  else {
    if (field.type === 'yesNo') row.type = `select_one ${yesNoList}`
    else if ('options' in field) {
      row.type = `${row.type} ${field.name}`
      writeOptions(field.name, field.options, sheets)
    }
    sheets.survey.push(row)
  }
}

function rowOf(
  { cells: { constraint_message: message = '', ...cells } }: Written,
  name: string,
  text: string,
  help: string,
): Row {
  return { ...cells, name, [label]: text, [hint]: help, [constraintMessage]: message }
}

function writeOptions(list: string, options: readonly Option[], { choices }: Sheets): void {
  options.forEach((option, index) => {
    const name = optionName(option, index)
    choices.push({
      ...choiceRow(list, name, option.label),
      [own.value]: name === option.value ? '' : option.value,
      [own.descriptor]: option.descriptor ?? '',
    })
  })
}

function writeTable(field: TableField, row: Row, sheets: Sheets): void {
  sheets.survey.push(row)
  for (const column of field.columns) {
    const name = partName(field.name, column.name)
    const asField = { ...column, name } as unknown as FormField
    const inner = rowOf(cellsOf(asField, sheets.fields), name, column.label, '')
    if (column.options) {
      inner.type = `select_one ${name}`
      writeOptions(name, column.options, sheets)
    }
    sheets.survey.push(inner)
  }
  sheets.survey.push({ type: 'end_repeat' })
}

/** A part of a question; it comes back with the question itself. */
const part = (type: string, name: string, text: string, required = false): Row => ({
  type,
  name,
  [label]: text,
  required: required ? 'yes' : '',
  [own.kind]: 'part',
})

function writePeriod(field: FormField, row: Row, { survey, words }: Sheets): void {
  const end = (name: 'from' | 'to') => ({
    ...part('date', partName(field.name, name), words[name], field.required),
    appearance: 'persian',
  })
  survey.push(row, end('from'), end('to'), { type: 'end_group' })
}

function writeMeasure(field: MeasureField, row: Row, sheets: Sheets): void {
  const { survey, words } = sheets
  const { measure, name } = field
  const { inputType } = scoringKind(measure.scoringKind)
  const value = partName(name, 'actual')
  survey.push(row)
  if (inputType === 'level') {
    writeOptions(
      value,
      levelsOf(measure).map(({ key, label }) => ({ value: key, label: label ?? key })),
      sheets,
    )
    survey.push(part(`select_one ${value}`, value, field.label, field.required))
  } else if (inputType !== 'none') {
    survey.push(part(inputType === 'yesNo' ? `select_one ${yesNoList}` : 'decimal', value, field.label, field.required))
  }
  if (measure.targetSource === 'agency') survey.push(part('decimal', partName(name, 'target'), words.target))
  survey.push({
    ...part('text', partName(name, 'explanation'), words.explanation, field.explanationRequired),
    appearance: 'multiline',
  })
  for (const { key, title, mandatory } of field.evidence)
    survey.push(part('file', partName(name, key), title, mandatory))
  survey.push({ type: 'end_group' })
}
