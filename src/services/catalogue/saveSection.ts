import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { IdentityForm } from '../../domain/catalogue/identityForm'
import type { SectionName } from '../../domain/catalogue/sections'
import { fieldsOfSection } from '../../domain/catalogue/sections'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { isOpenService } from '../../domain/workflow/service'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { readableService } from './portalServices'

export type SectionPatch = { section: SectionName; revision: number; values: Partial<IdentityForm> }
export type SavedSection = { revision: number; savedAt: string }

/**
 * Saves one section of a form, whole or not at all. Of two who write the same revision the second is told so and loses
 * nothing of what stands on his screen. Refuses who may not write it, and a form that is not open.
 */
export function saveSection({
  req,
  id,
  patch,
}: {
  req: PayloadRequest
  id: string
  patch: SectionPatch
}): Promise<SavedSection> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    await readableService(req, id)
    const [held] = await runSql<{ revision: number; state: string; province: string; agency: string | null }>(
      req,
      sql`select revision::int as revision, workflow_state::text as state, province_id as province, provider_id as agency
          from services where id = ${id} for no key update`,
    )
    if (!held) throw problems.notFound()
    assertMayWrite(req, held)
    if (!isOpenService(held.state)) throw problems.moveNotPossible({ noun: 'service', state: held.state })
    if (held.revision !== patch.revision) throw problems.staleRevision({ revision: held.revision })
    const { revision } = await req.payload.update({
      collection: 'services',
      id,
      data: valuesOf(patch) as never,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return { revision: Number(revision), savedAt: nowIso() }
  })
}

function assertMayWrite(req: PayloadRequest, held: { province: string; agency: string | null }): void {
  const assignments = assignmentsOf(req.user)
  const manages = may(assignments, 'service.manage', held)
  if (!manages && !(held.agency && may(assignments, 'service.fill', held))) throw problems.forbidden()
}

/** What is written by moves or once for all stands in the form too, but no section writes it. */
const notWritten: readonly (keyof IdentityForm)[] = ['provider', 'code', 'codeStatus']

/** Only the fields of the section; processes are rows where they are stored. */
function valuesOf({ section, values }: SectionPatch): Record<string, unknown> {
  const own = fieldsOfSection[section].filter((name) => name in values && !notWritten.includes(name))
  return Object.fromEntries(
    own.map((name) => [
      name,
      name === 'processes' ? (values.processes ?? []).map((title) => ({ title })) : values[name],
    ]),
  )
}
