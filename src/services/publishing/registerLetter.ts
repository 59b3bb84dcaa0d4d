import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isIsoDate } from '../../domain/calendar/isoDate'
import { problems } from '../../domain/problems'
import type { LetterDirection } from '../../domain/publishing/letters'
import { nowIso, today } from '../../lib/clock'
import { newId } from '../../lib/newId'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'

/** What a step says of the letter that it refers to. */
export type LetterHead = {
  direction: LetterDirection
  number: string
  date: string
  subject: string
  counterpart: string
  province: string
  file?: string | null
}

/**
 * Enters a letter in the register in the transaction of the step that refers to it, and returns its id; a letter that is
 * there already is the same one. Refuses a number without a date, a date without a number, and a date to come.
 */
export async function registerLetter(req: PayloadRequest, letter: LetterHead): Promise<string> {
  const { direction, date, subject, counterpart, province } = letter
  const number = letter.number.trim()
  const fields = [
    ...(number === '' ? [{ path: 'letterNumber', code: 'required' }] : []),
    ...(isIsoDate(date) ? [] : [{ path: 'letterDate', code: 'notDate' }]),
    ...(isIsoDate(date) && date > today() ? [{ path: 'letterDate', code: 'notYet' }] : []),
  ]
  if (fields.length > 0) throw problems.invalid({ fields })
  const at = nowIso()
  const [made] = await runSql<{ id: string }>(
    req,
    sql`insert into letters (id, direction, number, date, subject, counterpart, priority, classification, province_id, file_id, created_at, updated_at)
        values (${newId()}, ${direction}, ${number}, ${date}, ${subject}, ${counterpart}, 'normal', 'ordinary', ${province}, ${letter.file ?? null}, ${at}, ${at})
        on conflict (province_id, direction, number, date, counterpart) do nothing returning id`,
  )
  if (made) {
    const details = { letterNumber: number, letterDate: date }
    await recordEvent(req, { event: 'letter.registered', subject: { type: 'letter', id: made.id, province }, details })
    return made.id
  }
  const [known] = await runSql<{ id: string }>(
    req,
    sql`select id from letters where province_id = ${province} and direction = ${direction} and number = ${number}
          and date = ${date} and counterpart = ${counterpart}`,
  )
  if (!known) throw problems.unavailable()
  return known.id
}

/** The same where a step may go without a letter: null when neither number nor date was given. */
export async function registerLetterIfGiven(
  req: PayloadRequest,
  { number, date, ...rest }: Omit<LetterHead, 'number' | 'date'> & { number?: string | null; date?: string | null },
): Promise<string | null> {
  if (!number?.trim() && !date) return null
  return registerLetter(req, { ...rest, number: number ?? '', date: date ?? '' })
}
