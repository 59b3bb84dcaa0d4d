import type { FormDefinition, TableColumn, TableField, TableRow } from '../../domain/forms/definition'
import { fieldsOf } from '../../domain/forms/definition'
import type { Audience } from '../../domain/forms/public/publicPage'
import type { CellKind } from '../../domain/forms/sheet/part'
import { columnKey } from '../../domain/forms/sheet/part'
import { optionTexts } from '../../domain/forms/sheet/options'
import { jalaliText } from '../../domain/forms/sheet/parts'
import { isBlank } from '../../domain/forms/types/type'
import { rowKey } from '../../domain/forms/types/table'
import { translator } from '../../i18n'
import type { XlsxCell } from '../xlsx/cell'
import type { XlsxSheet } from '../xlsx/sheet'
import { answerCell } from './answerCell'
import { evaluationKey } from './columns'
import type { SubmissionRecord } from './submissions'

const kinds: Record<TableColumn['type'], CellKind> = {
  text: 'text',
  wholeNumber: 'number',
  number: 'number',
  percent: 'number',
  rials: 'money',
  date: 'code',
  select: 'text',
}

/** The key of the column that says which row of the table a line is. */
export const tableRowKey = '#row'

const cellOf = (column: TableColumn, value: unknown): string | null => {
  if (isBlank(value)) return null
  if (column.type === 'date') return jalaliText(String(value))
  return column.type === 'select'
    ? (optionTexts(column.options ?? []).get(String(value)) ?? String(value))
    : String(value)
}

/** The tables of a form. */
export const tablesOf = (definition: FormDefinition): TableField[] =>
  fieldsOf(definition).flatMap((field) => (field.type === 'table' ? [field] : []))

/** The rows of one table of the form, of all agencies, a line each: a sheet of its own beside the answers. */
export function tableSheet(
  field: TableField,
  pages: () => AsyncIterable<readonly SubmissionRecord[]>,
  name: string,
  audience: Audience,
): XlsxSheet {
  const t = translator('fa', 'sheets')
  const heads = [
    [evaluationKey, t('column.evaluation')],
    ['#agency', t(audience === 'public' ? 'column.trackingCode' : 'column.agency')],
    [tableRowKey, t('column.row')],
    ...field.columns.map((column) => [columnKey(field.name, { part: column.name }), headingOf(column)]),
  ]
  return {
    name,
    columns: [
      { width: 10, style: 'code', hidden: true },
      { width: 34, style: 'text' },
      { width: 12, style: field.rows ? 'text' : 'number' },
      ...field.columns.map(({ type, options }) => ({
        width: type === 'text' ? 30 : 18,
        style: kinds[type] === 'long' ? ('text' as const) : (kinds[type] as 'text'),
        ...(options ? { choices: [...optionTexts(options).values()] } : {}),
      })),
    ],
    head: [
      { cells: heads.map(([key = '']) => ({ text: key, style: 'key' as const })), hidden: true },
      { cells: heads.map(([, heading = '']) => ({ text: heading, style: 'head' as const })) },
    ],
    frozenColumns: 3,
    pages: linesOf(field, pages),
  }
}

const headingOf = ({ label, unit, type }: TableColumn): string => {
  const t = translator('fa', 'sheets')
  const said = type === 'rials' || type === 'percent' ? t(`unit.${type}`) : unit
  return said ? `${label} (${said})` : label
}

async function* linesOf(field: TableField, pages: () => AsyncIterable<readonly SubmissionRecord[]>) {
  for await (const page of pages()) yield page.flatMap((record) => recordLines(field, record))
}

function recordLines(field: TableField, { evaluation, agency, answers }: SubmissionRecord): XlsxCell[][] {
  const rows = Array.isArray(answers[field.name]) ? (answers[field.name] as TableRow[]) : []
  return rows.map((row, index) => [
    { text: evaluation, style: 'code' },
    answerCell('text', agency),
    field.rows
      ? answerCell('text', field.rows.find(({ key }) => key === row[rowKey])?.label ?? String(row[rowKey]))
      : answerCell('number', String(index + 1)),
    ...field.columns.map((column) => answerCell(kinds[column.type], cellOf(column, row[column.name]))),
  ])
}
