import type { PayloadRequest } from 'payload'
import type { EvaluationItem } from '../../payload-types'
import { isIsoDate } from '../../domain/calendar/isoDate'
import type { FormField } from '../../domain/forms/definition'
import { measureFieldsOf } from '../../domain/forms/definition'
import { flaggable } from '../../domain/forms/deficiency'
import type { FieldProblem } from '../../domain/problems'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { reviewableStates } from '../../domain/workflow/item'
import { today } from '../../lib/clock'
import { loadSubmission } from '../forms/loadSubmission'
import { inTransaction } from '../system/unitOfWork'
import { changeItem } from './changeItem'
import { unsettledDeficiencies } from './deficienciesSql'
import { insertDeficiency } from './insertDeficiency'
import type { OpenedItem } from './openItem'
import { openItem, scoringVerb } from './openItem'
import { lastDayOfReturn } from './returnDueDate'
import { beginReview } from './scoreItem'

/** What is lacking in one part of a measure; no part is all of it. */
export type Flag = { part?: string | null; reason: string }
type Input = {
  req: PayloadRequest
  itemId: string
  seenAt: string
  /** what is lacking in the measure as a whole, when no parts are named */
  reason?: string | null
  flags?: readonly Flag[]
  /** an earlier day than the cycle's rule gives */
  dueDate?: string | null
}

/**
 * Marks a measure, or single parts of it, as deficient, saying what is lacking. The agency hears of it when the evaluation is
 * returned. Refuses a part that the form does not ask, one that is flagged already, no reason, and a day after the rule's.
 */
export function flagItem({ req, reason, flags = [{ reason: reason ?? '' }], dueDate = null, ...asked }: Input) {
  return inTransaction({ payload: req.payload, req }, async (req): Promise<EvaluationItem> => {
    const opened = await openItem({ req, ...asked, needs: scoringVerb, states: reviewableStates })
    assertReasons(flags)
    await assertDay(req, opened, dueDate)
    const named = await namedFlags(req, opened, flags)
    await assertUnflagged(req, opened.evaluation.id, named)
    await beginReview(req, opened)
    const { item, evaluation } = opened
    for (const one of named) {
      await insertDeficiency(req, {
        ...one,
        evaluation: evaluation.id,
        item: item.id,
        dimension: item.dimension,
        agency: idOf(item.agency) ?? '',
        province: idOf(item.province),
        dueDate,
      })
    }
    return changeItem(req, item.id, { itemState: 'flagged' })
  })
}

function assertReasons(flags: readonly Flag[]): void {
  const path = (index: number) => (flags.length > 1 ? `flags.${index}.reason` : 'reason')
  const fields = flags.flatMap(({ reason }, index) =>
    reason.trim() === '' ? [{ path: path(index), code: 'required' }] : [],
  )
  if (fields.length > 0 || flags.length === 0) throw problems.reasonRequired({ fields })
}

async function assertDay(req: PayloadRequest, { evaluation, item }: OpenedItem, day: string | null): Promise<void> {
  if (day === null) return
  const refuse = (code: string, values = {}) => problems.invalid({ fields: [{ path: 'dueDate', code, values }] })
  if (!isIsoDate(day) || day <= today()) throw refuse('dueTooEarly')
  const last = await lastDayOfReturn({ req, cycle: evaluation.cycleId, province: idOf(item.province) })
  if (day > last) throw refuse('dueTooLate', { day: last })
}

type Named = Required<Pick<Flag, 'reason'>> & { path: string; label: string; part: string | null }

/** Each flag with its place in the form that the agency answered. */
async function namedFlags(req: PayloadRequest, { evaluation, item }: OpenedItem, flags: readonly Flag[]) {
  const submission = await loadSubmission(req, evaluation.id)
  const field =
    submission && measureFieldsOf(submission.definition).find(({ measure }) => measure.id === idOf(item.measure))
  if (!submission || !field) throw problems.notReady({ what: 'askedMeasure' })
  return flags.map(({ part, reason }, index): Named => {
    const path = part ? `${field.name}.${part}` : field.name
    if (!flaggable(submission.definition, path))
      throw problems.invalid({ fields: [{ path: `flags.${index}.part`, code: 'unknown' }] })
    return { path, reason: reason.trim(), label: field.label, part: part ? partName(field, part) : null }
  })
}

/** A part as it is kept: evidence by its title, which people know, the others by their name. */
export const partName = (field: FormField, part: string): string =>
  (field.type === 'measure' && field.evidence.find(({ key }) => key === part)?.title) || part

/** Of one field one thing is asked at a time; of a measure as a whole and of a part of it too. */
export async function assertUnflagged(
  req: PayloadRequest,
  evaluationId: string,
  flags: readonly { path: string }[],
): Promise<void> {
  const there = (await unsettledDeficiencies(req, evaluationId)).map(({ path }) => path)
  const all = flags.map(({ path }) => path)
  const fields: FieldProblem[] = all
    .filter((path, index) => there.includes(path) || all.indexOf(path) !== index)
    .map((path) => ({ path, code: 'flagged' }))
  if (fields.length > 0) throw problems.deficiencyExists({ fields })
}
