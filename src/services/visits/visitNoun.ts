import { sql } from '@payloadcms/db-postgres/drizzle'
import { assignmentsOf } from '../../domain/people/person'
import { ownAgencies } from '../../domain/people/rights'
import type { FieldProblem } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { dayInTehran } from '../../domain/calendar/tehran'
import type { VisitFacts } from '../../domain/workflow/visit'
import { visitMachine } from '../../domain/workflow/visit'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import type { Doc, MoveContext, Noun } from '../system/transition'
import { instantOf, lackingOfVisit } from './visitPlan'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

async function loadFacts(context: MoveContext): Promise<VisitFacts> {
  const { req, doc, move } = context
  const startsAt = instantOf(doc.startsAt)
  return {
    isVisitor: req.user?.id === idOf(doc.visitor),
    isOfAgency: ownAgencies(assignmentsOf(req.user)).includes(idOf(doc.agency) ?? ''),
    lacking: move === 'announce' ? await lackingOfVisit(context) : [],
    wasAnnounced: Boolean(doc.announcedAt),
    hasBegun: startsAt !== null && startsAt <= nowIso(),
    unwritten: move === 'report' ? await unwrittenOf(context) : [],
    isHeard: doc.workflowState !== 'reported' || (move === 'close' && (await isTimeOver(context))),
  }
}

/** A report says what was seen: as a whole, and of each thing that was looked at. It is held while it is handed in. */
async function unwrittenOf({ req, doc }: MoveContext): Promise<FieldProblem[]> {
  const [row] = await runSql<{ summary: string | null; present: string | null }>(
    req,
    sql`select summary, present from visits where id = ${doc.id}::uuid for no key update`,
  )
  const items = await runSql<{ item: string }>(
    req,
    sql`select item_id as item from visits_findings
        where _parent_id = ${doc.id}::uuid and coalesce(btrim(finding), '') = '' order by _order`,
  )
  return [
    ...(text(row?.present) ? [] : [{ path: 'present', code: 'required' }]),
    ...(text(row?.summary) ? [] : [{ path: 'summary', code: 'required' }]),
    ...items.map(({ item }) => ({ path: `findings.${item}`, code: 'required' })),
  ]
}

/** True when the agency's clock has run out, or nobody keeps one. */
async function isTimeOver({ req, doc }: MoveContext): Promise<boolean> {
  const running = await runSql(
    req,
    sql`select 1 from clocks where subject_id = ${doc.id} and kind::text = 'visitRemark' and stopped_at is null
        and due_at > ${nowIso()}::timestamptz limit 1`,
  )
  return running.length === 0
}

const subject = (doc: Doc) => ({
  type: 'visit' as const,
  id: doc.id,
  cycle: idOf(doc.cycle),
  agency: idOf(doc.agency),
  province: idOf(doc.province),
})

const changes: Record<string, (context: MoveContext) => Record<string, unknown>> = {
  announce: () => ({ announcedAt: nowIso() }),
  finish: () => ({ visitedAt: nowIso() }),
  report: () => ({ reportedAt: nowIso() }),
  object: ({ input }) => ({ remark: input.reason?.trim() }),
}

/** One visit, for the transition service. */
export const visitNoun: Noun<VisitFacts> = {
  collection: 'visits',
  machine: visitMachine,
  readVerbs: ['evaluation.read', 'visit.manage', 'visit.remark'],
  subject,
  loadFacts,
  changes: (context) => changes[context.move]?.(context) ?? {},
  details: ({ doc, move }) => {
    const startsAt = instantOf(doc.startsAt)
    return {
      visit: doc.id,
      title: text(doc.title),
      ...(move === 'announce' && startsAt ? { dueDate: dayInTehran(startsAt) } : {}),
    }
  },
}
