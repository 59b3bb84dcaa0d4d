import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ClockKindName } from '../../domain/clocks/kinds'
import { idOf } from '../../domain/reference'
import { lastDayOf as lastDayOfWindow } from '../../domain/workflow/extension'
import { runSql } from '../system/sql'

/** The last day that a thing names for a kind of work of its own; null for the kinds that a rule measures. */
export async function lastDayOf(
  req: PayloadRequest,
  kind: ClockKindName,
  doc: Record<string, unknown>,
): Promise<string | null> {
  if (kind === 'deficiency') return text(doc.returnDueDate)
  if (kind === 'inquiry') return text(doc.dueDate)
  if (kind !== 'selfAssessment') return null
  const [cycle] = await runSql<{ closes: string | null }>(
    req,
    sql`select windows_self_assessment_closes as closes from evaluation_cycles where id = ${idOf(doc.cycle)}`,
  )
  return lastDayOfWindow({ closes: cycle?.closes ?? null, extension: text(doc.extensionUntil) })
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
