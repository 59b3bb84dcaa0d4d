import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { EvidenceSlot, MeasureField } from '../../domain/forms/definition'
import { fieldsOf } from '../../domain/forms/definition'
import type { SlotRules } from '../../domain/forms/evidenceTypes'
import { slotRules } from '../../domain/forms/evidenceTypes'
import { problems } from '../../domain/problems'
import { runSql } from '../system/sql'
import { loadEdition } from './editions'
import { assertMayFill } from './saveAnswers'
import { standingOf } from './standing'
import type { SubmissionRow } from './submissionSql'
import { findSubmission } from './submissionSql'

type Place = { evaluationId: string; field: string; slot: string }
export type OpenSlot = {
  row: SubmissionRow
  field: MeasureField
  slot: EvidenceSlot
  rules: SlotRules
  /** where refusals are told */
  path: string
  /** the files that are there */
  there: { id: string; sha256: string }[]
}

/** The submission, when this person may fill it and this field of it, or this slot of the field, is open now. Refuses otherwise. */
export async function openField(req: PayloadRequest, evaluationId: string, fieldName: string, slot?: string) {
  const [row] = await findSubmission(req, { evaluationId })
  if (!row) throw problems.notFound()
  assertMayFill(req, row)
  const { definition, open, parts, closed } = standingOf(row, await loadEdition(req, row.editionId))
  if (closed) throw closed
  const field = fieldsOf(definition).find(({ name }) => name === fieldName)
  if (field?.type !== 'measure') throw problems.invalid({ fields: [{ path: fieldName.slice(0, 80), code: 'unknown' }] })
  if (!open.includes(fieldName)) throw problems.fieldsLocked({ fields: [{ path: fieldName, code: 'locked' }] })
  const only = parts[fieldName]
  if (slot !== undefined && only && !only.includes(slot))
    throw problems.fieldsLocked({ fields: [{ path: `${fieldName}.${slot}`, code: 'locked' }] })
  return { row, field }
}

/** An evidence slot that is open for this person now, with its rules and what is in it. Refuses otherwise. */
export async function openSlot(
  req: PayloadRequest,
  { evaluationId, field: name, slot: key }: Place,
): Promise<OpenSlot> {
  const { row, field } = await openField(req, evaluationId, name, key)
  const path = `${name}.${key}`
  const slot = field.evidence.find((one) => one.key === key)
  if (!slot) throw problems.invalid({ fields: [{ path, code: 'unknown' }] })
  const there = await runSql<{ id: string; sha256: string }>(
    req,
    sql`select id, sha256 from evidence where evaluation_id = ${evaluationId} and slot = ${path} and purpose = 'self' and scan_state <> 'infected'`,
  )
  return { row, field, slot, rules: slotRules(slot), path, there }
}

/** Refuses a file that is too large for the slot or of another kind by its name, and one more than the slot takes. */
export function assertTaken({ rules, path, there }: OpenSlot, { name, size }: { name: string; size: number }): void {
  if (size > rules.maxBytes)
    throw problems.tooLarge({ fields: [{ path, code: 'fileTooLarge', values: { max: `${rules.megabytes} MB` } }] })
  const extension = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (!rules.extensions.includes(extension))
    throw problems.wrongFileType({
      fields: [{ path, code: 'fileTypeNotTaken', values: { types: rules.extensions.join('، ') } }],
    })
  if (there.length >= rules.most)
    throw problems.invalid({ fields: [{ path, code: 'tooManyFiles', values: { max: rules.most } }] })
}
