import { NOTHING } from '../domain/catalogue/measure'
import type { IdentityForm } from '../domain/catalogue/identityForm'
import type { PaperBlock, PaperCell, PaperOption, PaperStage } from '../domain/catalogue/paper'
import type { ReadUnit } from '../domain/catalogue/readForm/units'
import { readUnitNames, readUnits } from '../domain/catalogue/readForm/units'
import { stageNames } from '../domain/catalogue/options'
import type { SectionName } from '../domain/catalogue/sections'
import { paperSections } from './identityPaper'
import { graphOf } from '../domain/diagram/readGraph'
import { diagramSentences } from './diagramWords'
import { translator } from './index'
import type { Locale } from './locale'

const optionText = ({ text, written }: PaperOption) => (written ? `${text}: ${written}` : text)
const cellText = (cell: PaperCell): string =>
  cell.kind === 'text'
    ? cell.text === NOTHING
      ? ''
      : cell.text
    : cell.options
        .filter(({ ticked, written }) => ticked || written)
        .map(optionText)
        .join('، ')
const lines = (texts: readonly string[]): string => texts.filter(Boolean).join('\n')

const stageText = ({ electronic, channels, contract, nonElectronic, reasons, scopes }: PaperStage): string => {
  const said = (...options: PaperOption[]) => cellText({ kind: 'options', options })
  return lines([
    said(electronic, ...channels),
    contract?.text ? `${contract.label}: ${contract.text}` : '',
    said(nonElectronic, ...reasons, ...scopes),
  ])
}

/** The field of the form that a line of its paper belongs to. */
function unitOf(path: string): ReadUnit | undefined {
  const [name = ''] = path.split('.')
  return readUnitNames.find((unit) => (readUnits[unit] as readonly string[]).includes(name))
}

/** What a form says of each unit, as a person reads it: only what is ticked or written. */
export function unitTexts(form: IdentityForm, locale: Locale): Partial<Record<ReadUnit, string>> {
  const texts: Partial<Record<ReadUnit, string>> = {}
  const add = (unit: ReadUnit | undefined, text: string) => {
    if (unit) texts[unit] = lines([texts[unit] ?? '', text])
  }
  const take = (section: SectionName, block: PaperBlock): void => {
    if (block.kind === 'rows') for (const { cell } of block.rows) add(unitOf(cell.path ?? ''), cellText(cell))
    if (block.kind === 'list') add('processes', lines(block.items))
    if (block.kind === 'stages')
      block.stages.forEach((stage, at) => add(`stages.${stageNames[at] ?? 'information'}`, stageText(stage)))
    if (block.kind === 'table') {
      const unit = section === 'details' ? 'fees' : section === 'internalSystems' ? section : 'externalLinks'
      add(unit, lines(block.rows.map((row) => row.map(cellText).filter(Boolean).join(' · '))))
    }
  }
  // All ten sections, whatever the variant prints: what was read must be seen.
  for (const { name, blocks } of paperSections({ ...form, variant: 'standard10' }, locale))
    for (const block of blocks) take(name, block)
  texts.variant = translator(locale, 'catalogue').at(`variant.${form.variant}`)
  const drawing = graphOf(form.processGraph)
  if (drawing) texts.processGraph = lines(diagramSentences(drawing, locale))
  return texts
}
