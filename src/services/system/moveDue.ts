import type { Payload, PayloadRequest } from 'payload'
import { logger } from '../../lib/logger'
import type { NounName } from './moves'
import { transition } from './moves'
import { inTransaction } from './unitOfWork'

/** A move that the system itself makes when a row's day has come. */
export type DueMove = {
  noun: NounName
  move: string
  /** the next row whose day has come, locked for this transaction and not among those tried, or null */
  next: (req: PayloadRequest, tried: string[]) => Promise<string | null>
}

/**
 * Makes a move for every row whose day has come. One transaction each; a row that another worker holds is passed over, and
 * one that refuses is logged and does not hold up the rest. Returns how many were moved.
 */
export async function moveDue(
  { noun, move, next }: DueMove,
  { payload, signal }: { payload: Payload; signal?: AbortSignal },
): Promise<number> {
  const tried: string[] = []
  let count = 0
  for (let found = true; found && !signal?.aborted;) {
    const before = tried.length
    try {
      await inTransaction({ payload }, async (req) => {
        const id = await next(req, tried)
        if (!id) return
        tried.push(id)
        await transition({ req, noun, id, move, bySystem: true })
      })
      found = tried.length > before
      if (found) count += 1
    } catch (error) {
      if (tried.length === before) throw error
      logger.error({ err: error, noun, id: tried.at(-1), move }, 'a move whose day had come was refused')
    }
  }
  return count
}
