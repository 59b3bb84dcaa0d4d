import type { CollectionSlug, PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'

type Input = {
  data: Record<string, unknown>
  parentField: string
  parentCollection: CollectionSlug
  /** the child's field by the parent's field */
  copies: Record<string, string>
  req: PayloadRequest
}

/**
 * Fills scope columns of a new row (province, cycle, dimension) from its parent, over whatever the client sent. A person
 * may only hang a row on a parent that he may read; a parent that is not there refuses the field.
 */
export async function copyFromParent({ data, parentField, parentCollection, copies, req }: Input) {
  const id = idOf(data[parentField])
  if (!id) return data
  const parent = (await req.payload.findByID({
    collection: parentCollection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: !req.user,
    req,
  })) as Record<string, unknown> | null
  if (!parent) throw problems.invalid({ fields: [{ path: parentField, code: 'notFound' }] })
  const copied = Object.entries(copies).map(([child, source]) => [
    child,
    source === 'id' ? id : (idOf(parent[source]) ?? parent[source]),
  ])
  return { ...data, ...Object.fromEntries(copied) }
}
