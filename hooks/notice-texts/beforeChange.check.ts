import type { CollectionBeforeChangeHook } from 'payload'
import { assertNoticeText } from '../../src/services/system/assertNoticeText'

/** A text that could not be filled is refused while it is written; each saving is a new revision. */
export const checkNoticeText: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  assertNoticeText({ ...originalDoc, ...data })
  return { ...data, revision: Number(originalDoc?.revision ?? 0) + 1 }
}
