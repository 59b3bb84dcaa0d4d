import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { assertCycleConfigurable } from '../../src/services/evaluation/assertCycleConfigurable'

/** Axes, indicators and measures change only while their cycle is a draft: what was announced is what is judged. */
const change: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  await assertCycleConfigurable({ cycle: data.cycle ?? originalDoc?.cycle, req })
  return data
}

const remove =
  (collection: 'axes' | 'indicators' | 'measures'): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    assertCycleConfigurable({ rowOf: { collection, id: String(id) }, req })

export const guardConfiguration = { change, remove }
