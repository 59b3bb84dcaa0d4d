import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { compileEdition } from '../../domain/forms/compileEdition'
import type { MeasureSnapshot } from '../../domain/forms/definition'
import type { Block } from '../../domain/forms/generateBlocks'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { Form } from '../../payload-types'
import { nowIso } from '../../lib/clock'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'

/** Freezes the cycle's form as its next edition, which nothing changes afterwards; returns the edition's id. */
export async function freezeEdition({ req, cycleId }: { req: PayloadRequest; cycleId: string }): Promise<string> {
  return freezeForm(req, await loadForm(req, cycleId), cycleId)
}

/** Freezes a form that stands for itself, without a cycle and its measures. */
export async function freezeOwnEdition({ req, formId }: { req: PayloadRequest; formId: string }): Promise<string> {
  return freezeForm(
    req,
    await req.payload.findByID({ collection: 'forms', id: formId, depth: 0, overrideAccess: true, req }),
    null,
  )
}

async function freezeForm(req: PayloadRequest, form: Form, cycleId: string | null): Promise<string> {
  const measures = cycleId === null ? new Map() : await loadSnapshots(req, cycleId)
  const definition = compileEdition((form.fields ?? []) as unknown as Block[], measures)
  const { totalDocs } = await req.payload.count({
    collection: 'form-editions',
    where: { form: { equals: form.id } },
    overrideAccess: true,
    req,
  })
  const number = totalDocs + 1
  const edition = await req.payload.create({
    collection: 'form-editions',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      title: form.title,
      form: form.id,
      number,
      definition: definition as unknown as Record<string, unknown>,
      frozenAt: nowIso(),
      province: idOf(form.province),
    },
  })
  await recordEvent(req, {
    event: 'edition.frozen',
    subject: { type: 'edition', id: edition.id, cycle: cycleId, province: idOf(form.province) },
    details: { count: number },
  })
  return edition.id
}

async function loadForm(req: PayloadRequest, cycleId: string) {
  const trusted = { depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const cycle = await req.payload.findByID({ collection: 'evaluation-cycles', id: cycleId, ...trusted })
  const formId = idOf(cycle?.form)
  const form = formId ? await req.payload.findByID({ collection: 'forms', id: formId, ...trusted }) : null
  if (!form) throw problems.notReady({ what: 'form' })
  return form
}

/** Every measure of the cycle as it is now, by id. */
export async function loadSnapshots(req: PayloadRequest, cycleId: string): Promise<Map<string, MeasureSnapshot>> {
  const rows = await runSql<MeasureSnapshot>(
    req,
    sql`select m.id, m.code, m.title, m.help, m.cap::text as cap, m.scoring_kind::text as "scoringKind", m.unit,
          m.target::text as target, m.target_source::text as "targetSource", m.dimension::text as dimension,
          i.title as "indicatorTitle", i.guideline, i.legal_basis as "legalBasis",
          (select coalesce(json_agg(json_build_object('key', l.key, 'label', l.label, 'factor', l.factor::text, 'descriptor', l.descriptor) order by l._order), '[]')
            from measures_levels l where l._parent_id = m.id) as levels,
          (select coalesce(json_agg(json_build_object('from', s."from"::text, 'percent', s.percent::text) order by s._order), '[]')
            from measures_steps s where s._parent_id = m.id) as steps
        from measures m join indicators i on i.id = m.indicator_id where m.cycle_id = ${cycleId}`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}
