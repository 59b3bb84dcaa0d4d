import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { LengthUnit } from '../../domain/calendar/dueDates'
import { dueAfter } from '../../domain/calendar/dueDates'
import { dayInTehran } from '../../domain/calendar/tehran'
import type { FieldProblem } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { rolesHolding } from '../../domain/people/roles'
import { runningCycleStates } from '../../domain/workflow/cycle'
import type { InquiryFacts } from '../../domain/workflow/inquiry'
import { inquiryMachine } from '../../domain/workflow/inquiry'
import { nowIso, today } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { registerLetterIfGiven } from '../publishing/registerLetter'
import { runSql } from '../system/sql'
import type { MoveContext, MoveInput, Noun } from '../system/transition'
import { applyAnswers } from './applyAnswers'
import { countCells, unansweredCells } from './inquirySql'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The last day for an answer that is asked for now, by the length that the inquiry names. */
async function dueDay({ req, doc }: MoveContext): Promise<string> {
  const calendar = await workCalendar(req, idOf(doc.province))
  const length = { count: Number(doc.responseCount), unit: doc.responseUnit as LengthUnit }
  return dayInTehran(dueAfter(nowIso(), length, calendar))
}

async function prepareSend(context: MoveContext): Promise<MoveInput> {
  const { req, doc, input } = context
  const letter = await registerLetterIfGiven(req, {
    direction: 'sent',
    number: input.letterNumber as string | null,
    date: input.letterDate as string | null,
    subject: text(doc.title),
    counterpart: await bodyName(req, doc),
    province: idOf(doc.province) ?? '',
  })
  return { dueDate: await dueDay(context), letter }
}

async function prepareAnswer({ req, doc, input }: MoveContext): Promise<MoveInput> {
  const replyLetter = await registerLetterIfGiven(req, {
    direction: 'received',
    number: input.letterNumber as string | null,
    date: input.letterDate as string | null,
    subject: text(doc.title),
    counterpart: await bodyName(req, doc),
    province: idOf(doc.province) ?? '',
    file: input.file as string | null,
  })
  return { replyLetter }
}

async function bodyName(req: PayloadRequest, doc: MoveContext['doc']): Promise<string> {
  const agency = idOf(doc.agency)
  if (!agency) return text(doc.responderTitle) || '—'
  const [row] = await runSql<{ name: string }>(req, sql`select name from agencies where id = ${agency}`)
  return row?.name ?? '—'
}

/** What a draft lacks: whom, about what, and somebody who can answer where the body itself is to do it. */
async function lackingOf({ req, doc, move }: MoveContext): Promise<FieldProblem[]> {
  if (move !== 'send') return []
  const agency = idOf(doc.agency)
  const lacking: FieldProblem[] = []
  if (!agency && !text(doc.responderTitle)) lacking.push({ path: 'agency', code: 'responderRequired' })
  if (!idOf(doc.indicator)) lacking.push({ path: 'indicator', code: 'required' })
  else if ((await countCells(req, doc.id)).cells === 0) lacking.push({ path: 'indicator', code: 'nobodyAskedAbout' })
  if (doc.kind === 'electronic' && !(agency && (await canAnswer(req, agency))))
    lacking.push({ path: 'agency', code: 'nobodyToAnswer' })
  return lacking
}

async function canAnswer(req: PayloadRequest, agency: string): Promise<boolean> {
  const roles = sql.join(
    rolesHolding('inquiry.answer').map((role) => sql`${role}`),
    sql`, `,
  )
  const found = await runSql(
    req,
    sql`select 1 from users_roles r join users u on u.id = r._parent_id and u.active is not false
        where r.agency_id = ${agency} and r.role::text in (${roles}) limit 1`,
  )
  return found.length > 0
}

async function loadFacts(context: MoveContext): Promise<InquiryFacts> {
  const { req, doc, move } = context
  const [cycle] = await runSql<{ state: string }>(
    req,
    sql`select workflow_state as state from evaluation_cycles where id = ${idOf(doc.cycle)} for share`,
  )
  const missing = move === 'answer' ? await unansweredCells(req, doc.id) : []
  return {
    cycleIsRunning: (runningCycleStates as readonly string[]).includes(cycle?.state ?? ''),
    lacking: await lackingOf(context),
    missing: missing.map(({ item, agency, measure }) => ({
      path: `answers.${item}`,
      code: 'inquiryUnanswered',
      values: { agency, measure },
    })),
    isOverdue: typeof doc.dueDate === 'string' && doc.dueDate < today(),
  }
}

const changes: Record<string, (context: MoveContext) => Record<string, unknown>> = {
  send: ({ input }) => ({ sentAt: nowIso(), dueDate: input.dueDate, letter: input.letter ?? null }),
  see: () => ({ seenAt: nowIso() }),
  answer: ({ input }) => ({
    answeredAt: nowIso(),
    returnReason: null,
    replyNote: text(input.note) || null,
    ...(input.replyLetter ? { replyLetter: input.replyLetter } : {}),
    ...(input.file ? { replyFile: input.file } : {}),
  }),
  // The time to answer begins anew: what is asked for now was not known before.
  return: ({ input }) => ({ returnReason: input.reason?.trim(), dueDate: input.dueDate }),
}

/** One inquiry, for the transition service. */
export const inquiryNoun: Noun<InquiryFacts> = {
  collection: 'inquiries',
  machine: inquiryMachine,
  readVerbs: ['evaluation.read', 'inquiry.manage', 'inquiry.answer'],
  subject: (doc) => ({
    type: 'inquiry',
    id: doc.id,
    cycle: idOf(doc.cycle),
    agency: idOf(doc.agency),
    province: idOf(doc.province),
  }),
  prepare: {
    send: prepareSend,
    answer: prepareAnswer,
    return: async (context) => ({ dueDate: await dueDay(context) }),
  },
  loadFacts,
  changes: (context) => changes[context.move]?.(context) ?? {},
  details: ({ doc, move, input }) => ({
    inquiry: doc.id,
    title: text(doc.title),
    ...(move === 'send' || move === 'return' ? { dueDate: String(input.dueDate) } : {}),
  }),
  effects: { accept: applyAnswers },
}
