import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { dueAfter } from '../../domain/calendar/dueDates'
import { isIsoDate } from '../../domain/calendar/isoDate'
import { dayInTehran } from '../../domain/calendar/tehran'
import { assignmentsOf } from '../../domain/people/person'
import { scopeOf } from '../../domain/people/rights'
import type { FieldProblem } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { SlaFacts } from '../../domain/workflow/sla'
import { nowIso, today } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { runSql } from '../system/sql'
import type { MoveContext, MoveInput } from '../system/transition'
import { slaRecipients } from './recipientsSql'

/** The first day on which an agreement may end when notice is given now: its days of notice, counted by the calendar. */
export async function earliestTermination(
  req: PayloadRequest,
  doc: { id: string; province?: unknown; noticeDays?: unknown },
): Promise<string> {
  const calendar = await workCalendar(req, idOf(doc.province))
  return dayInTehran(dueAfter(nowIso(), { count: Number(doc.noticeDays), unit: 'calendarDays' }, calendar))
}

/** The day on which a version is to come into force: the one asked for, else today. */
export const firstDayOf = (input: MoveInput): string =>
  typeof input.validFrom === 'string' && input.validFrom !== '' ? input.validFrom : today()

/** What is wrong with a first day: no day, still to come, or before the version that it amends. */
export async function firstDayProblems(context: MoveContext): Promise<FieldProblem[]> {
  const day = firstDayOf(context.input)
  if (!isIsoDate(day)) return [{ path: 'validFrom', code: 'notDate' }]
  if (day > today()) return [{ path: 'validFrom', code: 'notYet' }]
  const amends = idOf(context.doc.amends)
  if (!amends) return []
  const [old] = await runSql<{ from: string | null }>(
    context.req,
    sql`select valid_from as from from slas where id = ${amends} for update`,
  )
  return old?.from && day < old.from ? [{ path: 'validFrom', code: 'beforeAmended', values: { day: old.from } }] : []
}

async function lastDayProblems({ req, doc, input }: MoveContext): Promise<FieldProblem[]> {
  const day = input.effectiveDate
  if (typeof day !== 'string' || !isIsoDate(day)) return [{ path: 'effectiveDate', code: 'notDate' }]
  const earliest = await earliestTermination(req, doc)
  return day < earliest ? [{ path: 'effectiveDate', code: 'tooSoon', values: { day: earliest } }] : []
}

/** The recipient for which this person may sign; null when he speaks for none. */
export async function recipientOfPerson(req: PayloadRequest, sla: string): Promise<string | null> {
  const { agencies } = scopeOf(assignmentsOf(req.user), 'sla.signAsRecipient')
  if (agencies.length === 0) return null
  const [row] = await runSql<{ id: string }>(
    req,
    sql`select a.id from ${slaRecipients(sql`${sla}::uuid`)} and a.id = any(${sql.param(agencies)}::uuid[]) order by a.name limit 1`,
  )
  return row?.id ?? null
}

/** The organisation's agreements are signed by its head, those of an agency by the head of that agency. */
function speaksForProvider({ req, doc }: MoveContext): boolean {
  const scope = scopeOf(assignmentsOf(req.user), 'sla.signAsProvider')
  const provider = idOf(doc.provider)
  return provider ? scope.agencies.includes(provider) : scope.provinces.includes(idOf(doc.province) ?? '')
}

/** The parts without which an agreement is none. */
async function lackingOf({ req, doc }: MoveContext): Promise<FieldProblem[]> {
  const [row] = await runSql<{ provider: number; recipient: number; recipients: number }>(
    req,
    sql`select (select count(*)::int from slas_provider_obligations where _parent_id = ${doc.id}) as provider,
          (select count(*)::int from slas_recipient_obligations where _parent_id = ${doc.id}) as recipient,
          (select count(*)::int from ${slaRecipients(sql`${doc.id}::uuid`)}) as recipients`,
  )
  const empty = (value: unknown) => typeof value !== 'string' || value.trim() === ''
  const lacks: [string, boolean, string][] = [
    ['purpose', empty(doc.purpose), 'required'],
    ['terminationClause', empty(doc.terminationClause), 'required'],
    ['providerObligations', row?.provider === 0, 'providerObligationRequired'],
    ['recipientObligations', row?.recipient === 0, 'recipientObligationRequired'],
    ['recipients', row?.recipients === 0, 'noAddressee'],
  ]
  return lacks.filter(([, lacking]) => lacking).map(([path, , code]) => ({ path, code }))
}

async function recipientHasSigned(req: PayloadRequest, sla: string): Promise<boolean> {
  const found = await runSql(
    req,
    sql`select 1 from sla_signatures where sla_id = ${sla} and party = 'recipient' limit 1`,
  )
  return found.length > 0
}

/** What the guards of an agreement ask about; what a move does not ask is not looked up. */
export async function loadSlaFacts(context: MoveContext): Promise<SlaFacts> {
  const { req, doc, move } = context
  const dayProblems = { enforce: firstDayProblems, giveNotice: lastDayProblems }[move]
  return {
    lacking: move === 'submit' ? await lackingOf(context) : [],
    speaksForProvider: speaksForProvider(context),
    speaksForRecipient: move === 'countersign' && (await recipientOfPerson(req, doc.id)) !== null,
    recipientHasSigned: move === 'enforce' && (await recipientHasSigned(req, doc.id)),
    dayProblems: (await dayProblems?.(context)) ?? [],
    isTerminationDue: typeof doc.terminationDate === 'string' && doc.terminationDate <= today(),
  }
}
