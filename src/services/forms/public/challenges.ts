import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Challenge, GivenChallenge, Proof } from '../../../domain/forms/public/challenge'
import {
  CHALLENGE_LIVES_MS,
  LEAST_FILLING_MS,
  challengeText,
  readChallenge,
  refusalOfChallenge,
} from '../../../domain/forms/public/challenge'
import { solvesPuzzle, usualPuzzle } from '../../../domain/forms/public/puzzle'
import { problems } from '../../../domain/problems'
import { now } from '../../../lib/clock'
import { newId } from '../../../lib/newId'
import { runSql } from '../../system/sql'
import { signed, unsigned } from './secrets'

/** A new challenge of a form. Nothing of it is kept. */
export function giveChallenge(formId: string): GivenChallenge {
  const challenge: Challenge = { id: newId(), form: formId, issuedAtMs: now().getTime(), ...usualPuzzle }
  const seed = challengeText(challenge)
  return { token: signed(seed), seed, ...usualPuzzle, waitMs: LEAST_FILLING_MS }
}

/** Judges a proof without using it up; returns its challenge. Refuses one that is not ours, too old, too quick or not solved. */
export function judgeProof(formId: string, { token, numbers }: Proof): Challenge {
  const seed = unsigned(token)
  const challenge = seed === null ? null : readChallenge(seed)
  if (!challenge || seed === null) throw problems.challengeRefused({ what: 'wrong' })
  const refusal = refusalOfChallenge(challenge, { formId, nowMs: now().getTime() })
  if (refusal) throw problems.challengeRefused({ what: refusal })
  if (!solvesPuzzle({ ...challenge, seed }, numbers)) throw problems.challengeRefused({ what: 'wrong' })
  return challenge
}

/**
 * Uses a challenge up, in the transaction of the response: true for the first, false for everyone after. Of two at once the
 * second waits here for the first one's commit.
 */
export async function useUp(req: PayloadRequest, { id, issuedAtMs }: Challenge): Promise<boolean> {
  const expires = new Date(issuedAtMs + CHALLENGE_LIVES_MS).toISOString()
  const rows = await runSql(
    req,
    sql`insert into public_form_challenges (id, expires_at) values (${id}, ${expires}) on conflict do nothing returning 1`,
  )
  return rows.length > 0
}
