import type { PayloadRequest } from 'payload'
import type { Appeal, EvaluationItem } from '../../payload-types'
import { parseDecimal } from '../../domain/text/decimal'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import type { FieldProblem } from '../../domain/problems'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { Subject } from '../system/audit'
import { followClocks } from '../clocks/followClocks'
import { recordEvent } from '../system/audit'
import { transition } from '../system/moves'
import { queueNotices } from '../system/queueNotices'
import { inTransaction } from '../system/unitOfWork'
import { changeItem } from './changeItem'
import { holdEvaluation } from './holdEvaluation'

export type AppealInput = {
  itemId: string
  /** cannot be changed once it is registered */
  text: string
  requestedTarget?: string | null
  requestedActual?: string | null
}

export const maxAppealText = 4000

/**
 * An agency appeals against one of its measures: one text, once, within the window [ministry notice of 1398/02/08]. Files are
 * added after the text. Refuses who is not of the agency, a closed window, a second appeal and an empty text.
 */
export function registerAppeal({ req, ...input }: AppealInput & { req: PayloadRequest }): Promise<Appeal> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const item = await ownItem(req, input.itemId)
    const evaluation = idOf(item.evaluation) ?? ''
    const asked = readAppeal(input)
    const { cycleId: cycle } = await holdEvaluation(req, evaluation)
    if (await appealOf(req, item.id)) throw problems.appealExists()
    await transition({ req, noun: 'evaluation', id: evaluation, move: 'appeal' })
    const { agency, province } = { agency: idOf(item.agency) ?? '', province: idOf(item.province) }
    const appeal = await req.payload.create({
      collection: 'appeals',
      data: {
        ...asked,
        item: item.id,
        evaluation,
        agency,
        province,
        registeredBy: req.user?.id,
        workflowState: 'registered',
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await changeItem(req, item.id, { itemState: 'appealed' })
    const subject = { type: 'appeal', id: appeal.id, cycle, agency, province }
    await followClocks(req, { noun: 'appeal', subject, from: '', to: 'registered', doc: {} })
    await tell(req, { type: 'appeal', id: appeal.id, evaluation, agency, province }, item)
    return appeal
  })
}

/** The item, for a person who may appeal for its agency. To him an item without released scores is not there. */
async function ownItem(req: PayloadRequest, id: string): Promise<EvaluationItem> {
  if (!req.user) throw problems.notSignedIn()
  const item = (await req.payload.db.findOne({
    collection: 'evaluation-items',
    where: { id: { equals: id } },
    req,
  })) as EvaluationItem | null
  const assignments = assignmentsOf(req.user)
  const target = { province: idOf(item?.province), agency: idOf(item?.agency) }
  const mayKnow =
    may(assignments, 'evaluation.read', target) ||
    (item?.scoresReleased === true && may(assignments, 'evaluation.readOwn', { agency: target.agency }))
  if (!item || !mayKnow) throw problems.notFound()
  if (!may(assignments, 'evaluation.appeal', { agency: target.agency })) throw problems.forbidden()
  return item
}

async function appealOf(req: PayloadRequest, item: string): Promise<boolean> {
  const found = await req.payload.db.findOne({ collection: 'appeals', where: { item: { equals: item } }, req })
  return Boolean(found)
}

function readAppeal({ text, requestedTarget, requestedActual }: AppealInput) {
  const target = requestedTarget?.trim() ? parseDecimal(requestedTarget) : null
  const fields: FieldProblem[] = [
    ...(text.trim() === '' ? [{ path: 'text', code: 'required' }] : []),
    ...(text.length > maxAppealText ? [{ path: 'text', code: 'tooLong', values: { max: maxAppealText } }] : []),
    ...(requestedTarget?.trim() && target === null ? [{ path: 'requestedTarget', code: 'notDecimal' }] : []),
  ]
  if (fields.length > 0) throw problems.invalid({ fields })
  return { text: text.trim(), requestedTarget: target, requestedActual: requestedActual?.trim() || null }
}

async function tell(req: PayloadRequest, subject: Subject, item: EvaluationItem): Promise<void> {
  const details = { item: item.id, dimension: item.dimension }
  const auditId = await recordEvent(req, { event: 'appeal.registered', subject, details })
  await queueNotices(req, { auditId, event: 'appeal.registered', subject, details })
}
