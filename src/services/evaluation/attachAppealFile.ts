import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Appeal, EvaluationItem } from '../../payload-types'
import type { FileView } from '../../domain/review/views'
import { maxEvidenceBytes } from '../../domain/forms/evidenceTypes'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { storableFile } from '../../lib/evidenceFile'
import { storeEvidence } from '../evidence/storeEvidence'
import { inTransaction } from '../system/unitOfWork'
import { holdEvaluation } from './holdEvaluation'
import { loadItems } from './loadItems'

type Asked = { req: PayloadRequest; appealId: string; file: { name: string; bytes: Buffer } }

/** The most files of one appeal. */
export const mostAppealFiles = 10

/**
 * Adds a file to an appeal whose text is registered and undecided. The content decides what it is, not its name; the same
 * file twice is one. Refuses who may not appeal for the agency, a decided appeal, other types and more than 10 MB.
 */
export async function attachAppealFile({ req, appealId, file }: Asked): Promise<FileView[]> {
  const path = 'appealFile'
  if (file.bytes.length > maxEvidenceBytes) {
    throw problems.tooLarge({ fields: [{ path, code: 'fileTooLarge', values: { max: '10 MB' } }] })
  }
  await ownAppeal(req, appealId)
  const { mimetype, storedName } = await storableFile(file, path)
  return inTransaction({ payload: req.payload, req }, async (req) => {
    await holdEvaluation(req, idOf((await ownAppeal(req, appealId)).evaluation) ?? '')
    const appeal = await ownAppeal(req, appealId)
    if (appeal.workflowState !== 'registered') throw problems.immutable({ what: 'decidedAppealFiles' })
    const before = await filesOf(req, appeal)
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    if (await isThere(req, appeal, sha256)) return before
    if (before.length >= mostAppealFiles) {
      throw problems.invalid({ fields: [{ path, code: 'tooManyFiles', values: { max: mostAppealFiles } }] })
    }
    await store(req, appeal, { ...file, mimetype, storedName, sha256 })
    return filesOf(req, appeal)
  })
}

/** The appeal, for a person who may appeal for its agency. */
async function ownAppeal(req: PayloadRequest, id: string): Promise<Appeal> {
  if (!req.user) throw problems.notSignedIn()
  const appeal = (await req.payload.db.findOne({
    collection: 'appeals',
    where: { id: { equals: id } },
    req,
  })) as Appeal | null
  const assignments = assignmentsOf(req.user)
  const target = { province: idOf(appeal?.province), agency: idOf(appeal?.agency) }
  const mayKnow =
    may(assignments, 'evaluation.read', target) || may(assignments, 'evaluation.readOwn', { agency: target.agency })
  if (!appeal || !mayKnow) throw problems.notFound()
  if (!may(assignments, 'evaluation.appeal', { agency: target.agency })) throw problems.forbidden()
  return appeal
}

async function filesOf(req: PayloadRequest, { item }: Appeal): Promise<FileView[]> {
  const [view] = await loadItems(req, { itemId: idOf(item) ?? '' })
  return view?.appeal?.files ?? []
}

async function isThere(req: PayloadRequest, { id }: Appeal, sha256: string): Promise<boolean> {
  const where = { slot: { equals: slotOf(id) }, sha256: { equals: sha256 } }
  return Boolean(await req.payload.db.findOne({ collection: 'evidence', where, req }))
}

const slotOf = (appealId: string): string => `appeal.${appealId}`

type Stored = { name: string; bytes: Buffer; mimetype: string; storedName: string; sha256: string }

async function store(req: PayloadRequest, appeal: Appeal, file: Stored): Promise<void> {
  const item = await req.payload.db.findOne<EvaluationItem>({
    collection: 'evaluation-items',
    where: { id: { equals: idOf(appeal.item) } },
    req,
  })
  const owner = {
    evaluation: idOf(appeal.evaluation) ?? '',
    agency: idOf(appeal.agency) ?? '',
    province: idOf(appeal.province),
  }
  await storeEvidence(req, {
    place: { ...owner, measure: idOf(item?.measure), slot: slotOf(appeal.id), purpose: 'appeal' },
    file,
    details: { appeal: appeal.id },
  })
}
