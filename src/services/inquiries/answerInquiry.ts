import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { translator } from '../../i18n'
import { transition } from '../system/moves'
import { inTransaction } from '../system/unitOfWork'

/** The scan of a reply may have at most so many bytes. */
export const MOST_REPLY_BYTES = 10 * 1024 * 1024

type Given = {
  req: PayloadRequest
  id: string
  note: string
  letterNumber: string
  letterDate: string
  file: { name: string; data: Buffer } | null
}

/**
 * Hands in the answer to an inquiry, with its letter and its scan where there are any, in one transaction: when the move is
 * refused the file is not kept either. Refuses what the move refuses, and a file that is no PDF or too large.
 */
export function answerInquiry({ req, id, note, letterNumber, letterDate, file }: Given): Promise<{ id: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const stored = file ? await keep(req, id, file) : null
    const input = { note, letterNumber: letterNumber || null, letterDate: letterDate || null, file: stored }
    await transition({ req, noun: 'inquiry', id, move: 'answer', input })
    return { id }
  })
}

async function keep(req: PayloadRequest, id: string, { data }: NonNullable<Given['file']>): Promise<string> {
  if (!req.user) throw problems.notSignedIn()
  const inquiry = (await req.payload.db.findOne({ collection: 'inquiries', where: { id: { equals: id } }, req })) as {
    title: string
    province: unknown
    agency: unknown
  } | null
  const assignments = assignmentsOf(req.user)
  const [province, agency] = [idOf(inquiry?.province), idOf(inquiry?.agency)]
  const mayAnswer =
    may(assignments, 'inquiry.manage', { province }) || (agency && may(assignments, 'inquiry.answer', { agency }))
  if (!inquiry || !mayAnswer) throw problems.notFound()
  if (data.length > MOST_REPLY_BYTES) throw refused('fileTooLarge', { max: '10 MB' })
  if (data.subarray(0, 5).toString('latin1') !== '%PDF-') throw refused('fileTypeMismatch')
  const { id: stored } = await req.payload.create({
    collection: 'documents',
    req,
    // Documents are the organisation's own collection; the right to hand this one in was asked for just now.
    overrideAccess: true,
    depth: 0,
    data: { title: translator('fa', 'inquiries')('replyTitle', { title: inquiry.title }), province: province ?? '' },
    file: { name: 'reply.pdf', data, mimetype: 'application/pdf', size: data.length },
  })
  return stored
}

const refused = (code: string, values: Record<string, string> = {}) =>
  problems.invalid({ fields: [{ path: 'file', code, values }] })
