import { isIsoDate } from '../../domain/calendar/isoDate'
import type { FieldProblem } from '../../domain/problems'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { today } from '../../lib/clock'
import type { MoveContext } from '../system/transition'
import { recipientOfPerson } from './slaFacts'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Writes who signed: the person who acted, in the position that he names, on a day that has come. Refuses an empty position. */
async function keepSignature({ req, doc, input }: MoveContext, party: 'provider' | 'recipient', agency: string | null) {
  const position = text(input.position)
  const date = text(input.date) || today()
  const fields: FieldProblem[] = [
    ...(position === '' ? [{ path: 'position', code: 'required' }] : []),
    ...(isIsoDate(date) ? [] : [{ path: 'date', code: 'notDate' }]),
    ...(isIsoDate(date) && date > today() ? [{ path: 'date', code: 'notYet' }] : []),
  ]
  if (fields.length > 0) throw problems.invalid({ fields })
  await req.payload.db.create({
    collection: 'sla-signatures',
    req,
    data: {
      sla: doc.id,
      party,
      agency,
      signer: req.user?.id,
      name: text(req.user?.name),
      position,
      date,
      file: text(input.file) || null,
      province: idOf(doc.province),
    },
  })
}

export const signAsProvider = (context: MoveContext): Promise<void> =>
  keepSignature(context, 'provider', idOf(context.doc.provider))

export const signAsRecipient = async (context: MoveContext): Promise<void> =>
  keepSignature(context, 'recipient', await recipientOfPerson(context.req, context.doc.id))
