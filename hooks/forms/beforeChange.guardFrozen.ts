import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { assertFormOpen } from '../../src/services/forms/assertFormOpen'

/** A form is edited until its edition is frozen, and then no more. */
const change: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (originalDoc) await assertFormOpen({ req, formId: String(originalDoc.id) })
  return data
}

const remove: CollectionBeforeDeleteHook = ({ id, req }) => assertFormOpen({ req, formId: String(id) })

export const guardFrozen = { change, remove }
