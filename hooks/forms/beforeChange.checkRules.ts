import type { CollectionBeforeChangeHook } from 'payload'
import type { Block } from '../../src/domain/forms/generateBlocks'
import { idOf } from '../../src/domain/reference'
import { assertRules } from '../../src/services/forms/assertRules'

/** Rules that cannot be followed are refused while the form is built, not when it is frozen. */
export const checkRules: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const blocks = (data.fields ?? []) as Block[]
  await assertRules({ req, blocks, cycleId: idOf(data.cycle ?? originalDoc?.cycle) })
  return data
}
