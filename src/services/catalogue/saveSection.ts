import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { IdentityForm } from '../../domain/catalogue/identityForm'
import { sameValues, sectionValues, tidyValues } from '../../domain/catalogue/sectionValues'
import type { SectionName } from '../../domain/catalogue/sections'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { isOpenService } from '../../domain/workflow/service'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { identityFormOf } from './identityFormOf'
import { readableService } from './portalServices'
import { serviceTarget } from './serviceTarget'

/** `base` is the section as its writer found it, `values` as he left it. */
export type SectionPatch = { section: SectionName; base: Partial<IdentityForm>; values: Partial<IdentityForm> }
export type SavedSection = { savedAt: string; values: Partial<IdentityForm> }

/**
 * Saves one section of a form, whole or not at all. Two people may write two sections at once; of two who write the same
 * section the second is told so and loses nothing of what stands on his screen. The same again changes nothing. Refuses
 * who may not write the form, and a form that is not open.
 */
export function saveSection({
  req,
  id,
  patch: { section, base, values },
}: {
  req: PayloadRequest
  id: string
  patch: SectionPatch
}): Promise<SavedSection> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    await holdOpenForm(req, id)
    const stored = sectionValues(identityFormOf(await readableService(req, id)), section)
    const next = { ...stored, ...sectionValues(values, section) }
    if (sameValues(stored, next)) return { savedAt: nowIso(), values: stored }
    if (!sameValues(stored, { ...stored, ...sectionValues(base, section) })) throw problems.staleRevision()
    const saved = await writeForm(req, id, next)
    return { savedAt: nowIso(), values: sectionValues(saved, section) }
  })
}

/** Takes the form until the transaction ends. Refuses those who may not know of it or write it, and a form that is not open. */
export async function holdOpenForm(req: PayloadRequest, id: string): Promise<void> {
  await readableService(req, id)
  const [held] = await runSql<{ state: string; province: string; provider: string | null }>(
    req,
    sql`select workflow_state::text as state, province_id as province, provider_id as provider
        from services where id = ${id} for no key update`,
  )
  if (!held) throw problems.notFound()
  const assignments = assignmentsOf(req.user)
  const target = serviceTarget(held)
  if (!may(assignments, 'service.manage', target) && !may(assignments, 'service.fill', target))
    throw problems.forbidden()
  if (!isOpenService(held.state)) throw problems.moveNotPossible({ noun: 'service', state: held.state })
}

/** Writes values of a held form, by the collection's own rules, and returns the form as it is stored. */
export async function writeForm(req: PayloadRequest, id: string, values: Partial<IdentityForm>): Promise<IdentityForm> {
  const { processes, ...rest } = tidyValues(values)
  const saved = await req.payload.update({
    collection: 'services',
    id,
    data: { ...rest, ...(processes ? { processes: processes.map((title) => ({ title })) } : {}) } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return identityFormOf(saved)
}
