import { z } from 'zod'

/** What the routes of items have in common. */

/** The item's `updatedAt` as the screen last saw it; an older one is refused as stale. */
export const seenAt = z.iso.datetime({ message: 'required' })

/** A typed value: digits of any alphabet, or the key of a level; read by the measure's kind. */
export const value = z.string().max(64, 'required').nullish()

export const reason = z.string().max(4000, 'tooLong').nullish()
