import type { Finding } from './finding'
import { own } from './sheets'
import type { XlsForm } from './sheets'

const used = new Set<string>([
  'type',
  'name',
  'label',
  'hint',
  'required',
  'relevant',
  'constraint',
  'constraint_message',
  'calculation',
  'appearance',
  ...Object.values(own),
])
const isTranslation = (column: string): boolean => /^(label|hint|constraint_message|required_message)::/.test(column)

/** Columns that say something to other programs and nothing to ours: other languages once, all else by its row. */
export function unusedColumns({ survey }: XlsForm): Finding[] {
  const languages = new Set<string>()
  return survey.flatMap(({ number, cells }) =>
    Object.entries(cells).flatMap(([column, text]): Finding[] => {
      if (used.has(column) || (column === 'parameters' && /^range\b/i.test(cells.type ?? ''))) return []
      if (!cells.type || /^end/i.test(cells.type)) return []
      if (!isTranslation(column))
        return [{ row: number, name: cells.name ?? '', reason: 'column', values: { column, text } }]
      const language = column.split('::')[1] ?? ''
      if (languages.has(language)) return []
      languages.add(language)
      return [{ row: 1, name: '', reason: 'language', values: { language } }]
    }),
  )
}
