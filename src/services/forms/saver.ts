import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { problems } from '../../domain/problems'
import type { Row, Statement } from '../system/sql'
import type { OfPerson, PersonRow, SubmissionRow } from './submissionSql'
import { findSaver, findSubmitter } from './submissionSql'

type Asked = { payload: Payload; token: Omit<OfPerson, 'evaluationId'>; evaluationId: string }
type Found<Of> = { req: PayloadRequest; row: Of; language: string | null }

/**
 * The person behind a verified token and the submission that he asks for, in one statement. Refuses a session that was
 * ended or has run out, a switched-off account, and an evaluation that is not there.
 */
export const saver = (asked: Asked): Promise<Found<SubmissionRow>> =>
  personWith(findSaver, ({ id }) => Boolean(id), asked)

/** The same person, with no more of the evaluation than its state. */
export const submitter = (asked: Asked): Promise<Found<{ state: string | null }>> =>
  personWith(findSubmitter, ({ state }) => Boolean(state), asked)

async function personWith<Of extends Row & PersonRow>(
  find: Statement<OfPerson, Of>,
  isThere: (row: Of) => boolean,
  { payload, token, evaluationId }: Asked,
): Promise<Found<Of>> {
  if (!z.uuid().safeParse(evaluationId).success) throw problems.notFound()
  const req = await createLocalReq({}, payload)
  const [row] = await find(req, { evaluationId, ...token })
  if (!row) throw problems.notSignedIn()
  if (!isThere(row)) throw problems.notFound()
  const { userId: id, userName: name, language, roles } = row
  req.user = { id, name, collection: 'users', active: true, language, roles } as unknown as TypedUser
  return { req, row, language }
}
