/**
 * The looks of cells, in the order of their numbers in the workbook. Text stands at the top and wraps; `literal` is a text
 * that looks like a formula: `quotePrefix` keeps it a text also when somebody opens the cell and leaves it again.
 */
const looks = {
  plain: { align: 'vertical="top"' },
  text: { align: 'vertical="top" wrapText="1" readingOrder="2"' },
  literal: { align: 'vertical="top" wrapText="1" readingOrder="2"', more: 'quotePrefix="1"' },
  /** a text whatever is typed: leading zeros stay */
  code: { format: 49, align: 'vertical="top" horizontal="right" readingOrder="1"' },
  number: { align: 'vertical="top"' },
  money: { format: 3, align: 'vertical="top"' },
  head: { font: 1, fill: 2, border: 1, align: 'vertical="center" horizontal="center" wrapText="1" readingOrder="2"' },
  key: { font: 2, align: 'vertical="top" readingOrder="1"' },
  /** nothing is asked here of this agency */
  closed: { fill: 3 },
  reason: { font: 3, align: 'vertical="top" wrapText="1" readingOrder="2"' },
} as const satisfies Record<
  string,
  { format?: number; font?: number; fill?: number; border?: number; align?: string; more?: string }
>

export type StyleName = keyof typeof looks
const names = Object.keys(looks) as StyleName[]
const numberOf = Object.fromEntries(names.map((name, index) => [name, index])) as Record<StyleName, number>

/** The number of a look in the workbook. */
export const styleNumber = (name: StyleName): number => numberOf[name]

type Look = { format?: number; font?: number; fill?: number; border?: number; align?: string; more?: string }

const xf = ({ format = 0, font = 0, fill = 0, border = 0, align, more = '' }: Look): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" ${more}>${align ? `<alignment ${align}/>` : ''}</xf>`

const font = (more: string, size = 11) =>
  `<font>${more}<sz val="${size}"/><name val="Vazirmatn"/><family val="2"/></font>`
const fill = (rgb: string) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`

/** `xl/styles.xml`. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="4">${font('')}${font('<b/>')}<font><sz val="8"/><color rgb="FF8A938F"/><name val="Vazirmatn"/><family val="2"/></font><font><sz val="11"/><color rgb="FF9C2B2E"/><name val="Vazirmatn"/><family val="2"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFF1F4F3')}${fill('FFE4E8E6')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFB9C0BC"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${names.length}">${names.map((name) => xf(looks[name])).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
