import type { PayloadRequest } from 'payload'
import { compileForm } from '../../domain/forms/compileEdition'
import type { Block } from '../../domain/forms/generateBlocks'
import { problems } from '../../domain/problems'
import { loadSnapshots } from './freezeEdition'

type Asked = { req: PayloadRequest; blocks: readonly Block[]; cycleId: string | null }

/** Refuses a form whose rules or formulas cannot be followed, each at its place, before anybody relies on it. */
export async function assertRules({ req, blocks, cycleId }: Asked): Promise<void> {
  if (!blocks.some(({ blockType, rules }) => blockType === 'computed' || (rules ?? null) !== null)) return
  const measures = cycleId ? await loadSnapshots(req, cycleId) : new Map()
  const faults = compileForm(blocks, measures).faults.filter(({ path }) => /\.(rules|formula)$/.test(path))
  if (faults.length > 0) throw problems.invalid({ fields: faults, what: 'rules' })
}
