import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isIsoDate } from '../../domain/calendar/isoDate'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { FieldProblem } from '../../domain/problems'
import { checkExtension, extendableCycles, extendableStates } from '../../domain/workflow/extension'
import { today } from '../../lib/clock'
import { moveLastDay } from '../clocks/setsOfClocks'
import { recordAndTell } from '../system/recordAndTell'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { holdEvaluation } from './holdEvaluation'

/** `until` is the last day, `YYYY-MM-DD`. */
export type ExtensionInput = { evaluationId: string; until: string; reason: string }
export type Extended = { id: string; extensionUntil: string }

type Owner = {
  agency: string
  province: string
  closes: string | null
  extension: string | null
}

/**
 * Gives one agency more time for its self-assessment, and tells its people. Refuses, in this order: nobody (401), who may not
 * know of the evaluation (404), who may not run the cycle (403), who has a post in the agency (403), a day or reason that
 * will not do (422), and an evaluation that was submitted, or whose cycle takes no first submission any more (409).
 */
export function extendWindow({ req, ...input }: ExtensionInput & { req: PayloadRequest }): Promise<Extended> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    if (!req.user) throw problems.notSignedIn()
    const held = await holdEvaluation(req, input.evaluationId)
    const owner = await ownerOf(req, input.evaluationId)
    assertMayExtend(req, owner)
    const fields = check(input, owner)
    if (fields.length > 0) throw problems.invalid({ fields })
    if (!extendableStates.includes(held.state) || !extendableCycles.includes(held.cycleState))
      throw problems.moveNotPossible({ noun: 'evaluation', move: 'extend', state: held.state })
    await runSql(
      req,
      sql`update evaluations set extension_until = ${input.until}, updated_at = now() where id = ${held.id}`,
    )
    await moveLastDay(req, { kind: 'selfAssessment', subject: held.id, lastDay: input.until })
    await recordAndTell(req, {
      event: 'evaluation.extended',
      subject: {
        type: 'evaluation',
        id: held.id,
        evaluation: held.id,
        cycle: held.cycleId,
        agency: owner.agency,
        province: owner.province,
      },
      details: { dueDate: input.until, dueDateBefore: owner.extension ?? owner.closes, reason: input.reason.trim() },
    })
    return { id: held.id, extensionUntil: input.until }
  })
}

async function ownerOf(req: PayloadRequest, id: string): Promise<Owner> {
  const [owner] = await runSql<Owner>(
    req,
    sql`select e.agency_id as agency, e.province_id as province, c.windows_self_assessment_closes as closes,
          e.extension_until as extension
        from evaluations e join evaluation_cycles c on c.id = e.cycle_id where e.id = ${id}`,
  )
  if (!owner) throw problems.notFound()
  return owner
}

function assertMayExtend(req: PayloadRequest, { agency, province }: Owner): void {
  const assignments = assignmentsOf(req.user)
  const isKnown =
    may(assignments, 'evaluation.read', { province }) || may(assignments, 'evaluation.readOwn', { agency })
  if (!isKnown) throw problems.notFound()
  if (!may(assignments, 'cycle.run', { province })) throw problems.forbidden({ move: 'extend' })
  if (ownAgencies(assignments).includes(agency)) throw problems.conflictOfInterest({ what: 'ownWindow' })
}

const check = ({ until, reason }: ExtensionInput, window: Owner): FieldProblem[] => [
  ...(isIsoDate(until)
    ? checkExtension(until, { ...window, today: today() })
    : [{ path: 'until', code: until === '' ? 'required' : 'notDate' }]),
  ...(reason.trim() === '' ? [{ path: 'reason', code: 'required' }] : []),
]
