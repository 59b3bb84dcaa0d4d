import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { translator } from '../../i18n'
import { MOST_REPLY_BYTES } from '../inquiries/answerInquiry'
import { transition } from '../system/moves'
import { inTransaction } from '../system/unitOfWork'

type Given = {
  req: PayloadRequest
  id: string
  move: 'sign' | 'countersign'
  position: string
  date: string
  file: Buffer | null
}

/**
 * Records a signature, with the scan of the signed paper where there is one, in one transaction: when the move is refused
 * the scan is not kept either. Refuses what the move refuses, and a file that is no PDF or too large.
 */
export function signWithScan({ req, id, move, position, date, file }: Given): Promise<{ id: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    if (file) assertPdf(file)
    const sla = await transition({
      req,
      noun: 'sla',
      id,
      move,
      input: { position, date, ...(file ? { file: await keepScan(req, id, file) } : {}) },
    })
    return { id: sla.id }
  })
}

function assertPdf(data: Buffer): void {
  const refused = (code: string, values: Record<string, string> = {}) =>
    problems.invalid({ fields: [{ path: 'file', code, values }] })
  if (data.length > MOST_REPLY_BYTES) throw refused('fileTooLarge', { max: '10 MB' })
  if (data.subarray(0, 5).toString('latin1') !== '%PDF-') throw refused('fileTypeMismatch')
}

async function keepScan(req: PayloadRequest, id: string, data: Buffer): Promise<string> {
  if (!req.user) throw problems.notSignedIn()
  const { docs } = await req.payload.find({
    collection: 'slas',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const sla = docs[0]
  if (!sla) throw problems.notFound()
  const { id: stored } = await req.payload.create({
    collection: 'documents',
    req,
    // Documents are the organisation's own collection; the move that follows in this transaction asks for the right to sign.
    overrideAccess: true,
    depth: 0,
    data: { title: translator('fa', 'slas')('fileTitle', { title: sla.title }), province: idOf(sla.province) ?? '' },
    file: { name: 'signed.pdf', data, mimetype: 'application/pdf', size: data.length },
  })
  return stored
}
