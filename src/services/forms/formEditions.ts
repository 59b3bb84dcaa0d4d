import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { compileForm } from '../../domain/forms/compileEdition'
import type { FormDefinition } from '../../domain/forms/definition'
import type { EditionDifference } from '../../domain/forms/editions/compareEditions'
import { compareEditions } from '../../domain/forms/editions/compareEditions'
import { editableCycles, movableStates } from '../../domain/forms/editions/editable'
import type { Block } from '../../domain/forms/generateBlocks'
import type { Audience } from '../../domain/forms/public/publicPage'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { loadEdition } from './editions'
import { loadSnapshots } from './freezeEdition'

type FormRow = {
  id: string
  province: string
  audience: Audience
  cycle: string | null
  cycleState: string | null
}

/** A form that this person may change; 404 for who may not know of it, 403 for who may only read it. */
export async function configurableForm(req: PayloadRequest, formId: string): Promise<FormRow> {
  if (!req.user) throw problems.notSignedIn()
  if (!z.uuid().safeParse(formId).success) throw problems.notFound()
  const [form] = await runSql<FormRow>(
    req,
    sql`select f.id, f.province_id as province, f.audience::text as audience, f.cycle_id as cycle, c.workflow_state as "cycleState"
        from forms f left join evaluation_cycles c on c.id = f.cycle_id where f.id = ${formId}`,
  )
  const assignments = assignmentsOf(req.user)
  if (!form || !may(assignments, 'form.read', form)) throw problems.notFound()
  if (!may(assignments, 'form.configure', form)) throw problems.forbidden()
  return form
}

/** An edition with how many drafts and how many submissions stand on it. */
export type EditionOfForm = { id: string; number: number; frozenAt: string; drafts: number; submitted: number }

/** The editions of a form, the latest first. */
export const listEditions = (req: PayloadRequest, formId: string): Promise<EditionOfForm[]> =>
  runSql<EditionOfForm>(
    req,
    sql`select d.id, d.number::int, ${isoSql(sql`d.frozen_at`)} as "frozenAt",
          count(s.id) filter (where e.workflow_state::text = any(${sql.param([...movableStates])}::text[]))::int as drafts,
          (count(s.id) filter (where e.workflow_state::text <> all(${sql.param([...movableStates])}::text[]))
            + (select count(*) from public_responses r where r.edition_id = d.id))::int as submitted
        from form_editions d left join form_submissions s on s.edition_id = d.id left join evaluations e on e.id = s.evaluation_id
        where d.form_id = ${formId} group by d.id order by d.number desc`,
  )

export type FormEditions = {
  /** whether the form may still be changed and published again */
  isOpen: boolean
  /** a form that everybody answers: staff publish its first edition too, and there are no drafts */
  isPublic: boolean
  editions: EditionOfForm[]
  /** what the form as it stands would change in the latest edition; null while it cannot be compiled */
  unpublished: EditionDifference[] | null
}

/** The editions of a form and what was changed since the last one, for staff who build it. */
export async function readFormEditions(req: PayloadRequest, formId: string): Promise<FormEditions> {
  const form = await configurableForm(req, formId)
  const editions = await listEditions(req, formId)
  const [latest] = editions
  const isPublic = form.audience === 'public'
  const isOpen = isPublic || (form.cycleState !== null && editableCycles.includes(form.cycleState))
  if (!isOpen || !(latest || isPublic)) return { isOpen, isPublic, editions, unpublished: [] }
  const now = await definitionNow(req, form)
  const before = latest ? await loadEdition(req, latest.id) : { pages: [] }
  return { isOpen, isPublic, editions, unpublished: now && compareEditions(before, now) }
}

/** The form as it stands, compiled; null when something in it is wrong. */
async function definitionNow(req: PayloadRequest, { id, cycle }: FormRow): Promise<FormDefinition | null> {
  const form = await req.payload.findByID({ collection: 'forms', id, depth: 0, overrideAccess: true, req })
  const measures = cycle ? await loadSnapshots(req, cycle) : new Map()
  const { definition, faults } = compileForm((form.fields ?? []) as unknown as Block[], measures)
  return faults.length > 0 ? null : definition
}

/** Two editions of one form in plain words. */
export async function compareFormEditions(
  req: PayloadRequest,
  { formId, from, to }: { formId: string; from: number; to: number },
): Promise<EditionDifference[]> {
  await configurableForm(req, formId)
  const editions = await listEditions(req, formId)
  const numbered = async (number: number) => {
    const found = editions.find((edition) => edition.number === number)
    if (!found) throw problems.notFound()
    return loadEdition(req, found.id)
  }
  return compareEditions(await numbered(from), await numbered(to))
}
