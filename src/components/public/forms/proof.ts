import type { GivenChallenge, Proof } from '../../../domain/forms/public/challenge'
import { CHALLENGE_LIVES_MS } from '../../../domain/forms/public/challenge'
import type { Puzzle } from '../../../domain/forms/public/puzzle'
import { seek } from '../../../domain/forms/public/puzzle'
import type { Locale } from '../../../i18n/locale'
import type { Sent } from '../../ui/problem'
import { send } from '../../ui/problem'

type Found = { sent: Sent<Proof>; readyAt: number; expiresAt: number }

/**
 * Gets a challenge and does its work between the reader's own doings, from the first word that he writes, so that nobody
 * waits for it at the end. A challenge that grew old, or that the server refused, gives place to a new one.
 */
export function makeProver(slug: string, locale: Locale) {
  let working: Promise<Found> | null = null

  async function work(): Promise<Found> {
    const asked = await send<GivenChallenge>(`/api/public-forms/${slug}/challenge`, { body: {}, locale })
    if (!asked.ok) return { sent: asked, readyAt: 0, expiresAt: 0 }
    const { token, seed, parts, bits, waitMs } = asked.data
    const from = performance.now()
    const numbers = await solve({ seed, parts, bits })
    // A moment more than asked for: the server's clock began before ours.
    return {
      sent: { ok: true, data: { token, numbers } },
      readyAt: from + waitMs + 100,
      expiresAt: from + CHALLENGE_LIVES_MS * 0.9,
    }
  }

  const begin = () => (working ??= work())

  return {
    /** Begins the work, if it is not under way. */
    begin: () => void begin(),
    /** Gives the present challenge up. */
    renew: () => {
      working = null
    },
    /** The answer to a challenge, once it may be sent. */
    async proof(): Promise<Sent<Proof>> {
      const found = await begin()
      if (!found.sent.ok || found.expiresAt < performance.now()) working = null
      if (found.sent.ok && found.expiresAt < performance.now()) return this.proof()
      const wait = found.readyAt - performance.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      return found.sent
    },
  }
}

export type Prover = ReturnType<typeof makeProver>

/** In slices of a few milliseconds: whoever types meanwhile notices nothing. */
function solve(puzzle: Puzzle): Promise<number[]> {
  const work = seek(puzzle, 100)
  return new Promise((resolve) => {
    const slice = () => {
      const until = performance.now() + 8
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) return resolve(step.value)
        if (performance.now() > until) return setTimeout(slice)
      }
    }
    slice()
  })
}
