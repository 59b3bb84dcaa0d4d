import type { PayloadRequest } from 'payload'
import { idOf } from '../../domain/reference'
import { transition } from '../system/moves'

type Input = { req: PayloadRequest; id: string; move: 'withdraw' | 'close' | 'raiseAgain'; reason?: string | null }

/**
 * An evaluator settles one deficiency: takes it back before it was sent, is content with what the agency did, or asks again
 * with a new reason. Returns where it belongs.
 */
export async function settleDeficiency({ req, id, move, reason }: Input) {
  const doc = await transition({ req, noun: 'deficiency', id, move, input: reason ? { reason } : {} })
  return { evaluationId: idOf(doc.evaluation) ?? '', itemId: idOf(doc.item) }
}
