import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { afterCalendarChange, beforeCalendarChange } from '../../src/services/organisation/calendarChange'

/** Only another weekend moves deadlines; a province's other fields do not. */
const beforeChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = new Set<string>(originalDoc?.weekend ?? [])
  const after: string[] = data.weekend ?? [...before]
  const isOther = after.length !== before.size || after.some((day) => !before.has(day))
  if (operation === 'update' && isOther) await beforeCalendarChange(req, String(originalDoc.id))
  return data
}

const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await afterCalendarChange(req)
  return doc
}

export const weekendHooks = {
  beforeChange: [beforeChange],
  afterChange: [afterChange],
} satisfies CollectionConfig['hooks']
