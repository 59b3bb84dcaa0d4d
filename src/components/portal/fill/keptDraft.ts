import type { Change } from './saver'

/** Where this browser keeps what is not saved yet: of one form and one person, because machines are shared. */
export const keptKey = (submissionId: string, personId: string): string => `karnameh.draft.${submissionId}.${personId}`

/** Keeps unsaved answers, or forgets them when all is saved. A browser that keeps nothing loses nothing else. */
export function keep(key: string, unsaved: Change | null): void {
  try {
    if (unsaved) window.localStorage.setItem(key, JSON.stringify(unsaved))
    else window.localStorage.removeItem(key)
  } catch {
    // Private windows and full disks refuse; saving to the server goes on without.
  }
}

/** What was kept, or null. */
export function kept(key: string): Change | null {
  try {
    const found = JSON.parse(window.localStorage.getItem(key) ?? 'null') as Change | null
    return typeof found?.revision === 'number' && typeof found.answers === 'object' ? found : null
  } catch {
    return null
  }
}
