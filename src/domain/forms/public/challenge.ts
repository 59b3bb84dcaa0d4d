import type { Puzzle } from './puzzle'

/**
 * What the server hands to a browser before it may send answers: a puzzle of one form, made at one moment. The server keeps
 * nothing of it but its signature's key; it comes back whole with the answers, and its id is used up then.
 */
export type Challenge = Omit<Puzzle, 'seed'> & { id: string; form: string; issuedAtMs: number }

/** How long a challenge may be answered, and the least time between asking for one and sending a form. */
export const CHALLENGE_LIVES_MS = 2 * 60 * 60_000
export const LEAST_FILLING_MS = 3_000

/** The text that is signed, and the seed of the puzzle. */
export const challengeText = ({ id, form, issuedAtMs, parts, bits }: Challenge): string =>
  [id, form, issuedAtMs, parts, bits].join('.')

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const shape = new RegExp(`^(${uuid})\\.(${uuid})\\.(\\d{1,15})\\.(\\d{1,3})\\.(\\d{1,2})$`)

/** Reads the signed text; null when it is none. Says nothing of its signature. */
export function readChallenge(text: string): Challenge | null {
  const [, id, form, issued, parts, bits] = shape.exec(text) ?? []
  if (!id || !form) return null
  return { id, form, issuedAtMs: Number(issued), parts: Number(parts), bits: Number(bits) }
}

/** Why a challenge of ours is not taken now; null when it is. */
export function refusalOfChallenge(
  { form, issuedAtMs }: Challenge,
  { formId, nowMs }: { formId: string; nowMs: number },
): 'wrong' | 'expired' | 'tooFast' | null {
  if (form !== formId || issuedAtMs > nowMs) return 'wrong'
  if (nowMs - issuedAtMs > CHALLENGE_LIVES_MS) return 'expired'
  return nowMs - issuedAtMs < LEAST_FILLING_MS ? 'tooFast' : null
}

/** What a browser gets: the signed challenge, the puzzle in it, and how long filling must last at least. */
export type GivenChallenge = { token: string; seed: string; parts: number; bits: number; waitMs: number }
/** What it brings back. */
export type Proof = { token: string; numbers: readonly number[] }
