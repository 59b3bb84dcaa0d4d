import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { CouncilRecord } from '../../domain/workflow/councilRecord'
import { checkCouncilRecord } from '../../domain/workflow/councilRecord'
import { translator } from '../../i18n'
import { today } from '../../lib/clock'
import { recordEvent } from '../system/audit'
import { transition } from '../system/moves'
import { queueNotices } from '../system/queueNotices'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

/** The scan of the signed minutes. */
export type MinutesFile = { name: string; data: Buffer }
export type CouncilSessionInput = CouncilRecord & { cycleId: string; file?: MinutesFile | null }
export type CouncilSessionResult = { id: string; approved: number; rejected: number }

type HeldCycle = { state: string; province: string }

/** The scan may have at most so many bytes. */
export const MOST_MINUTES_BYTES = 10 * 1024 * 1024

/**
 * Records one meeting of the council: its minutes, and «تایید» or «عدم تایید» of each agency that was put before it, all or
 * nothing, once. Refuses, in this order: nobody (401), who may not know of the cycle (404), who may not record (403), a
 * record that is wrong (422), a cycle that is not in the council, minutes of that number, and an agency that was decided
 * meanwhile (409). The cycle is held, so that of two secretaries, or two clicks, one records and the other is told.
 */
export function recordCouncilSession({
  req,
  ...input
}: CouncilSessionInput & { req: PayloadRequest }): Promise<CouncilSessionResult> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const cycle = await holdCycle(req, input.cycleId)
    const fields = [...checkCouncilRecord(input, today()), ...checkFile(input.file)]
    if (fields.length > 0) throw problems.invalid({ fields })
    if (cycle.state !== 'council') throw problems.moveNotPossible({ noun: 'cycle', state: cycle.state })
    await assertNewNumber(req, input)
    await assertOfCycle(req, input)
    const id = await store(req, input, cycle.province)
    await decide(req, input, id)
    return tell(req, input, id, cycle.province)
  })
}

/** Takes the cycle until the transaction ends, and asks for the rights. */
async function holdCycle(req: PayloadRequest, id: string): Promise<HeldCycle> {
  if (!req.user) throw problems.notSignedIn()
  const [cycle] = await runSql<HeldCycle>(
    req,
    sql`select workflow_state as state, province_id as province from evaluation_cycles where id = ${id} for no key update`,
  )
  const assignments = assignmentsOf(req.user)
  if (!cycle || !may(assignments, 'council.read', cycle)) throw problems.notFound()
  if (!may(assignments, 'council.record', cycle)) throw problems.forbidden()
  return cycle
}

const checkFile = (file: MinutesFile | null | undefined) => {
  if (!file) return []
  if (file.data.length > MOST_MINUTES_BYTES) return [{ path: 'file', code: 'fileTooLarge', values: { max: '10 MB' } }]
  return file.data.subarray(0, 5).toString('latin1') === '%PDF-' ? [] : [{ path: 'file', code: 'fileTypeMismatch' }]
}

async function assertNewNumber(req: PayloadRequest, { cycleId, number }: CouncilSessionInput): Promise<void> {
  const taken = await runSql(
    req,
    sql`select 1 from council_sessions where cycle_id = ${cycleId} and number = ${number.trim()}`,
  )
  if (taken.length > 0) throw problems.duplicate({ fields: [{ path: 'number', code: 'numberTaken' }] })
}

/** Nobody slips in an evaluation of another cycle; which state it is in is asked by its own move. */
async function assertOfCycle(req: PayloadRequest, { cycleId, decisions }: CouncilSessionInput): Promise<void> {
  const ids = sql.join(
    decisions.map(({ evaluation }) => sql`${evaluation}`),
    sql`, `,
  )
  const rows = await runSql<{ id: string }>(
    req,
    sql`select id from evaluations where cycle_id = ${cycleId} and id in (${ids})`,
  )
  const known = new Set(rows.map(({ id }) => id))
  const unknown = decisions.filter(({ evaluation }) => !known.has(evaluation))
  if (unknown.length === 0) return
  throw problems.invalid({
    fields: unknown.map(({ evaluation }) => ({ path: `decisions.${evaluation}`, code: 'notFound' })),
  })
}

async function store(req: PayloadRequest, input: CouncilSessionInput, province: string): Promise<string> {
  const file = input.file ? await storeFile(req, input, input.file, province) : null
  const { id } = await req.payload.create({
    collection: 'council-sessions',
    req,
    depth: 0,
    data: {
      cycle: input.cycleId,
      province,
      number: input.number.trim(),
      date: input.date,
      minutes: input.minutes.trim(),
      file,
      recordedBy: req.user?.id ?? null,
      decisions: input.decisions.map(({ evaluation, approved, reason }) => ({
        evaluation,
        approved,
        reason: approved ? null : (reason?.trim() ?? null),
      })),
    },
  })
  return id
}

async function storeFile(
  req: PayloadRequest,
  { number }: CouncilSessionInput,
  { data }: MinutesFile,
  province: string,
) {
  const { id } = await req.payload.create({
    collection: 'documents',
    req,
    user: req.user,
    overrideAccess: false,
    depth: 0,
    data: { title: translator('fa', 'results')('export.minutesTitle', { number: number.trim() }), province },
    file: { name: 'minutes.pdf', data, mimetype: 'application/pdf', size: data.length },
  })
  return id
}

/** In the order of the ids, as every service takes evaluations, so that two never wait for each other in a ring. */
async function decide(req: PayloadRequest, { decisions }: CouncilSessionInput, councilSession: string): Promise<void> {
  const ordered = [...decisions].sort((left, right) => (left.evaluation < right.evaluation ? -1 : 1))
  for (const { evaluation, approved, reason } of ordered) {
    const input = approved ? { councilSession } : { councilSession, reason: reason?.trim() ?? '' }
    await transition({
      req,
      noun: 'evaluation',
      id: evaluation,
      move: approved ? 'councilApprove' : 'councilReject',
      input,
    })
  }
}

async function tell(req: PayloadRequest, input: CouncilSessionInput, id: string, province: string) {
  const approved = input.decisions.filter((decision) => decision.approved).length
  const rejected = input.decisions.length - approved
  const subject = { type: 'council' as const, id, cycle: input.cycleId, province }
  const details = { number: input.number.trim(), date: input.date, approved, rejected, count: input.decisions.length }
  const auditId = await recordEvent(req, { event: 'council.recorded', subject, details })
  await queueNotices(req, { auditId, event: 'council.recorded', subject, details })
  return { id, approved, rejected }
}
