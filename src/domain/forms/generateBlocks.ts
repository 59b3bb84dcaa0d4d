import type { EvidenceKind } from './evidenceTypes'

/** A piece of evidence as the measure asks for it; rules that are absent or null mean the usual. */
export type RequiredEvidence = {
  title: string
  mandatory: boolean
  kinds?: readonly EvidenceKind[] | null
  megabytes?: number | null
  most?: number | null
}

export type CycleTree = {
  axes: readonly {
    code: string
    title: string
    dimension: 'general' | 'specific'
    measures: readonly {
      id: string
      code: string
      title: string
      help: string | null
      explanationRequired: boolean
      requiredEvidence: readonly RequiredEvidence[]
    }[]
  }[]
}

export type Block = { blockType: string; [key: string]: unknown }

/** The answer key of a measure: its code in Latin letters and digits, because answers are stored under it. */
export const fieldName = (prefix: string, code: string): string =>
  `${prefix}_${code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')}`

/**
 * The blocks of a cycle's self-assessment: a page an axis, general axes first, and a question a measure. Staff may edit them
 * in the form builder until the edition is frozen.
 */
export function generateBlocks({ axes }: CycleTree): Block[] {
  const ordered = [...axes].sort((a, b) => (a.dimension === b.dimension ? 0 : a.dimension === 'general' ? -1 : 1))
  return ordered
    .filter(({ measures }) => measures.length > 0)
    .flatMap(({ code, title, dimension, measures }) => [
      { blockType: 'page', name: fieldName(dimension === 'general' ? 'axis' : 'own_axis', code), title, intro: '' },
      ...measures.map((measure) => ({
        blockType: 'measure',
        name: fieldName('m', measure.code),
        measure: measure.id,
        label: measure.title,
        help: measure.help ?? '',
        explanationRequired: measure.explanationRequired,
        evidence: measure.requiredEvidence.map((one, index) => ({ key: `e${index + 1}`, ...saidOf(one) })),
      })),
    ])
}

/** Without what was left empty. */
const saidOf = ({ title, mandatory, kinds, megabytes, most }: RequiredEvidence) => ({
  title,
  mandatory,
  ...(kinds?.length ? { kinds } : {}),
  ...(megabytes ? { megabytes } : {}),
  ...(most ? { most } : {}),
})
