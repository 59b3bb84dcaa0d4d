import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
} from 'payload'
import { idOf } from '../../src/domain/reference'
import { afterCalendarChange, beforeCalendarChange } from '../../src/services/organisation/calendarChange'

const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  await beforeCalendarChange(req, idOf(data.province) ?? idOf(originalDoc?.province))
  return data
}

const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await afterCalendarChange(req)
  return doc
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const where = { id: { equals: id } }
  const doc = (await req.payload.db.findOne({ collection: collection.slug, where, req })) as { province?: unknown }
  await beforeCalendarChange(req, idOf(doc?.province))
}

const afterDelete: CollectionAfterDeleteHook = async ({ req }) => afterCalendarChange(req)

/** Whatever changes days off or opening hours moves the deadlines that are counted by them, in the same transaction. */
export const calendarHooks = {
  beforeChange: [beforeChange],
  afterChange: [afterChange],
  beforeDelete: [beforeDelete],
  afterDelete: [afterDelete],
} satisfies CollectionConfig['hooks']
