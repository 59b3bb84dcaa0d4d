/** A row of a sheet by its headings; what is empty is absent. */
export type Cells = Readonly<Record<string, string>>
/** A row of `survey` and the number under which people find it in their file. */
export type SurveyRow = { number: number; cells: Cells }
/** The three sheets of an XLSForm as texts. */
export type XlsForm = { survey: readonly SurveyRow[]; choices: readonly Cells[]; settings: Cells }

/** The language of our texts, as headings of the convention name it. */
export const language = 'Persian (fa)'
/** Columns of our own. Other programs leave them alone; they bring back what the convention has no word for. */
export const own = {
  kind: 'karnameh::kind',
  settings: 'karnameh::settings',
  rules: 'karnameh::rules',
  value: 'karnameh::value',
  descriptor: 'karnameh::descriptor',
} as const

/** The names of the parts of a question that other programs ask one by one: `table__column`, `period__from`. */
export const partName = (name: string, part: string): string => `${name}__${part}`

const translated = ['label', 'hint', 'constraint_message', 'required_message']

/**
 * The heading under which a text stands, among those of a file: Persian, else the file's own language, else the one without
 * a language, else the first.
 */
function headingOf(column: string, headings: readonly string[], usual: string): string {
  const found = headings.filter((one) => one === column || one.startsWith(`${column}::`))
  const wanted = [/\(fa(-\w+)?\)\s*$/i, /persian|farsi|فارسی/i]
  const persian = wanted.flatMap((sign) => found.filter((one) => sign.test(one)))[0]
  return persian ?? found.find((one) => one === `${column}::${usual}`) ?? found[0] ?? column
}

/** Sheets of a workbook as an XLSForm; null when it has no survey with a type and a name in it. */
export function xlsFormOf(sheets: readonly { name: string; rows: readonly (readonly string[])[] }[]): XlsForm | null {
  const sheet = (name: string) => sheets.find((one) => one.name.trim().toLowerCase() === name)?.rows ?? []
  const settings = linesOf(sheet('settings'))[0]?.cells ?? {}
  const usual = settings.default_language ?? ''
  const survey = linesOf(sheet('survey'), usual)
  const [head = []] = sheet('survey')
  const headings = head.map(heading)
  if (!headings.includes('type') || !headings.includes('name')) return null
  return { survey, choices: linesOf(sheet('choices'), usual).map(({ cells }) => cells), settings }
}

const spellings: Record<string, string> = {
  relevance: 'relevant',
  calculate: 'calculation',
  'read only': 'read_only',
  readonly: 'read_only',
  'constraint message': 'constraint_message',
  'list name': 'list_name',
  value: 'name',
  caption: 'label',
}

/** `Label : Persian (fa)` and `label::Persian (fa)` are one heading. */
function heading(written: string): string {
  const [column = '', ...rest] = written.trim().split(/\s*::?\s*/)
  const plain = column.toLowerCase().replace(/\s+/g, ' ')
  return [spellings[plain] ?? plain.replace(/ /g, '_'), ...rest].join('::')
}

function linesOf([head = [], ...rows]: readonly (readonly string[])[], usual = ''): SurveyRow[] {
  const headings = head.map(heading)
  const chosen = new Map(translated.map((column) => [headingOf(column, headings, usual), column]))
  return rows.flatMap((row, index) => {
    const cells: Record<string, string> = {}
    headings.forEach((name, at) => {
      const text = (row[at] ?? '').trim()
      if (name && text) cells[chosen.get(name) ?? name] ??= text
    })
    return Object.keys(cells).length > 0 ? [{ number: index + 2, cells }] : []
  })
}
