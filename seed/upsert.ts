import type { CollectionSlug, PayloadRequest, Where } from 'payload'

export type Tally = { collection: string; made: number; kept: number }

/**
 * Makes a row unless one with this natural key stands, in which case that one is left as its owners have it. Returns its
 * id. Seeds write for no person, so access is ignored and `context.importing` tells the guards.
 */
export async function upsert(
  req: PayloadRequest,
  tally: Map<string, Tally>,
  {
    collection,
    key,
    data,
  }: { collection: CollectionSlug; key: Record<string, string | number>; data: Record<string, unknown> },
): Promise<string> {
  const row = tally.get(collection) ?? { collection, made: 0, kept: 0 }
  tally.set(collection, row)
  const where: Where = { and: Object.entries(key).map(([field, equals]) => ({ [field]: { equals } })) }
  const { docs } = await req.payload.find({
    collection,
    where,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const found = docs[0] as { id: string } | undefined
  if (found) {
    row.kept += 1
    return found.id
  }
  const made = await req.payload.create({
    collection,
    data: { ...key, ...data } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  row.made += 1
  return String(made.id)
}
