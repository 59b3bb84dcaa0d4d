import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { assertFormOpen, assertFormUnused } from '../../src/services/forms/assertFormOpen'

/** A form is edited until its self-assessment has ended; its editions stay as they are. */
const change: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') await assertFormOpen({ req, formId: String(originalDoc.id) })
  return data
}

const remove: CollectionBeforeDeleteHook = ({ id, req }) => assertFormUnused({ req, formId: String(id) })

export const guardFrozen = { change, remove }
