import type { CollectionBeforeChangeHook } from 'payload'
import { completenessPercent } from '../../src/domain/catalogue/sections'
import { assertParent } from '../../src/services/catalogue/assertParent'
import { identityFormOf } from '../../src/services/catalogue/identityFormOf'

/** Every saving counts, and says how much of the form is there. */
export const keepForm: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  await assertParent(req, { ...originalDoc, ...data })
  return {
    ...data,
    completeness: completenessPercent(identityFormOf({ ...originalDoc, ...data } as never)),
    revision: Number(originalDoc?.revision ?? 0) + 1,
  }
}
