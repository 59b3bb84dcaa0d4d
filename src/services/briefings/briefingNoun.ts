import { sql } from '@payloadcms/db-postgres/drizzle'
import { faultOfInterval } from '../../domain/calendar/interval'
import { dayInTehran } from '../../domain/calendar/tehran'
import type { FieldProblem } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { BriefingFacts } from '../../domain/workflow/briefing'
import { briefingMachine } from '../../domain/workflow/briefing'
import { nowIso } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { runSql } from '../system/sql'
import type { Doc, MoveContext, Noun } from '../system/transition'
import { instantOf } from '../visits/visitPlan'
import { invitedAgencies } from './invited'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

async function loadFacts(context: MoveContext): Promise<BriefingFacts> {
  const { doc, move } = context
  const startsAt = instantOf(doc.startsAt)
  return {
    lacking: move === 'announce' ? await lackingOf(context) : [],
    wasAnnounced: Boolean(doc.announcedAt),
    hasBegun: startsAt !== null && startsAt <= nowIso(),
    unsaid: move === 'hold' ? await unsaidOf(context) : [],
  }
}

/** What a plan lacks before anybody is invited: a good time, somewhere to meet, somebody to come. */
async function lackingOf({ req, doc }: MoveContext): Promise<FieldProblem[]> {
  const [startsAt, endsAt] = [instantOf(doc.startsAt), instantOf(doc.endsAt)]
  const calendar = await workCalendar(req, idOf(doc.province))
  const fault = startsAt && endsAt ? faultOfInterval({ startsAt, endsAt }, nowIso(), calendar) : null
  const invited = await runSql(req, sql`select 1 from ${invitedAgencies(sql`${doc.id}::uuid`)} limit 1`)
  return [
    ...(startsAt ? [] : [{ path: 'startsAt', code: 'required' }]),
    ...(endsAt ? [] : [{ path: 'endsAt', code: 'required' }]),
    ...(fault ? [fault] : []),
    ...(text(doc.place) || text(doc.address) ? [] : [{ path: 'place', code: 'placeOrAddress' }]),
    ...(invited.length > 0 ? [] : [{ path: 'agencies', code: 'noAddressee' }]),
  ]
}

/** Agencies of which nobody has said whether they came. The sheet is held while the briefing is closed. */
async function unsaidOf({ req, doc }: MoveContext): Promise<FieldProblem[]> {
  const rows = await runSql<{ agency: string; came: boolean | null }>(
    req,
    sql`select agency_id as agency, came from briefing_attendance where briefing_id = ${doc.id}::uuid order by agency_id for no key update`,
  )
  return rows
    .filter(({ came }) => came === null)
    .map(({ agency }) => ({ path: `attendance.${agency}`, code: 'attendanceUnsaid' }))
}

/** A line for each invited agency, for its answer and its attendance to be written in; who is no longer invited has none. */
async function invite({ req, doc }: MoveContext): Promise<void> {
  await runSql(
    req,
    sql`delete from briefing_attendance where briefing_id = ${doc.id}::uuid
          and agency_id not in (select a.id from ${invitedAgencies(sql`${doc.id}::uuid`)})`,
  )
  await runSql(
    req,
    sql`insert into briefing_attendance (id, briefing_id, agency_id, province_id, coming, came, created_at, updated_at)
        select gen_random_uuid(), b.id, a.id, b.province_id, null, null, ${nowIso()}, ${nowIso()}
        from ${invitedAgencies(sql`${doc.id}::uuid`)}
        on conflict (briefing_id, agency_id) do nothing`,
  )
}

/** What was answered was the answer to another day. The lines stay: their people are told of the new one. */
const forgetAnswers = async ({ req, doc }: MoveContext): Promise<void> =>
  void (await runSql(
    req,
    sql`update briefing_attendance set coming = null, expected = null, came = null, persons = null, updated_at = ${nowIso()}
        where briefing_id = ${doc.id}::uuid`,
  ))

const subject = (doc: Doc) => ({
  type: 'briefing' as const,
  id: doc.id,
  cycle: idOf(doc.cycle),
  province: idOf(doc.province),
})

const changes: Record<string, (context: MoveContext) => Record<string, unknown>> = {
  announce: () => ({ announcedAt: nowIso(), remindedAt: null }),
  hold: ({ input }) => ({ heldAt: nowIso(), minutes: text(input.minutes) || null }),
}

/** One briefing, for the transition service. */
export const briefingNoun: Noun<BriefingFacts> = {
  collection: 'briefings',
  machine: briefingMachine,
  readVerbs: ['evaluation.read', 'briefing.manage'],
  subject,
  loadFacts,
  changes: (context) => changes[context.move]?.(context) ?? {},
  effects: { announce: invite, postpone: forgetAnswers },
  details: ({ doc }) => {
    const startsAt = instantOf(doc.startsAt)
    return { briefing: doc.id, title: text(doc.title), ...(startsAt ? { meetingDate: dayInTehran(startsAt) } : {}) }
  },
}
