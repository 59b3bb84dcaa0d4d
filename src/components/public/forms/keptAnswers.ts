import type { Answers } from '../../../domain/forms/definition'

/** What this browser keeps of a form that is not sent yet; `attempt` names the last sending, so that it can be repeated as the same. */
export type Kept = { answers: Answers; attempt?: { key: string; text: string } }

const keyOf = (slug: string): string => `karnameh.public.${slug}`

/** Keeps what is written, or forgets it. A browser that keeps nothing sends all the same. */
export function keepAnswers(slug: string, kept: Kept | null): void {
  try {
    if (kept) window.localStorage.setItem(keyOf(slug), JSON.stringify(kept))
    else window.localStorage.removeItem(keyOf(slug))
  } catch {
    // Private windows and full disks refuse.
  }
}

/** What was kept, or null. */
export function keptAnswers(slug: string): Kept | null {
  try {
    const found = JSON.parse(window.localStorage.getItem(keyOf(slug)) ?? 'null') as Kept | null
    return typeof found?.answers === 'object' && found.answers !== null ? found : null
  } catch {
    return null
  }
}
