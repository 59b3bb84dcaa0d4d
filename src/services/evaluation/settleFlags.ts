import type { PayloadRequest } from 'payload'
import { transition } from '../system/moves'
import { unsettledDeficiencies } from './deficienciesSql'

/** Ends every flag of a measure: those that were not sent are taken back, those that were answered closed. Returns how many. */
export async function settleFlags(req: PayloadRequest, evaluationId: string, itemId: string): Promise<number> {
  const flags = (await unsettledDeficiencies(req, evaluationId)).filter(({ item }) => item === itemId)
  for (const { id, state } of flags)
    await transition({ req, noun: 'deficiency', id, move: state === 'answered' ? 'close' : 'withdraw' })
  return flags.length
}
