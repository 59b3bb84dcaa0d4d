import type { Block } from '../generateBlocks'
import { columnTypes } from '../types/table'
import { bases, boundsOf, boundTexts } from './bases'
import { optionsOf } from './makeBlock'
import { carried, namer } from './names'
import type { Reading } from './readRows'
import { isRequired } from './required'
import type { SurveyRow } from './sheets'
import { own } from './sheets'
import type { RowType } from './typeOfRow'
import { questionOf, rangeSettings } from './typeOfRow'
import { parseXPath } from './xpath'

/** The types of columns that come near the questions that no cell holds. */
const near: Record<string, string> = { textarea: 'text', radio: 'select' }

/** A row inside of a repeat as a column of the table. */
export function readColumn(row: SurveyRow, type: RowType, table: Block, { form, asked, find }: Reading): void {
  const { cells } = row
  const kind = cells[own.kind] ?? ''
  const isOwn = bases[kind as keyof typeof bases]?.type === type.base
  const wanted = isOwn ? kind : questionOf(type, cells)
  const columnType = near[wanted ?? ''] ?? wanted
  if (!columnType || !(columnTypes as string[]).includes(columnType))
    return find(row, 'notInTable', { type: cells.type ?? '' })
  const columns = table.columns as Record<string, unknown>[]
  const free = namer(40)
  for (const { name } of columns) free(String(name))
  const plain = isOwn ? (cells.name ?? '').replace(`${String(table.name)}__`, '') : (cells.name ?? '')
  const name = free(plain)
  if (name !== plain) find(row, 'renamed', { name })
  const settings = isOwn ? carried(cells, 'settings') : type.base === 'range' ? rangeSettings(cells) : {}
  const options = columnType === 'select' ? optionsOf(form, type.list) : []
  const { bounds, hasRest } = boundsFrom(cells.constraint, columnType, settings)
  if (cells.relevant || hasRest || cells.calculation) find(row, 'tableRules')
  columns.push({
    ...withoutBounds(settings),
    ...bounds,
    type: columnType,
    name,
    label: cells.label ?? cells.name ?? name,
    required: isRequired(cells.required) === true,
    ...(options.length > 0 ? { options: options.map(({ value, label }) => ({ value, label })) } : {}),
  })
  asked.set(cells.name ?? name, { ask: `${String(table.name)}.${name}`, type: columnType })
}

const withoutBounds = ({ min: _, max: __, ...rest }: Record<string, unknown>): Record<string, unknown> => rest

/** Of the constraint the bounds; of ours those that it says still. */
function boundsFrom(constraint: string | undefined, type: string, settings: Record<string, unknown>) {
  if (!constraint) return { bounds: {}, hasRest: false }
  if (boundTexts({ ...settings, type }).join(' and ') === constraint)
    return {
      bounds: { ...(settings.min ? { min: settings.min } : {}), ...(settings.max ? { max: settings.max } : {}) },
      hasRest: false,
    }
  const read = parseXPath(constraint)
  const found = read && boundsOf(read, type)
  return { bounds: found?.settings ?? {}, hasRest: !found || found.rest.length > 0 }
}
