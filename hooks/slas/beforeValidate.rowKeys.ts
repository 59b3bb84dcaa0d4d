import type { CollectionBeforeValidateHook } from 'payload'
import { newId } from '../../src/lib/newId'

const lists = [
  'providerObligations',
  'recipientObligations',
  'regulations',
  'systems',
  'requiredDocuments',
  'inquiryItems',
] as const

/** Each row gets a key that an amendment keeps, so that versions are compared row by row and not by their places. */
export const rowKeys: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  const keyed = lists.flatMap((list) => {
    const rows: unknown = data[list]
    if (!Array.isArray(rows)) return []
    return [[list, rows.map((row: Record<string, unknown>) => ({ ...row, rowKey: row.rowKey || newId() }))]]
  })
  return { ...data, ...Object.fromEntries(keyed) }
}
