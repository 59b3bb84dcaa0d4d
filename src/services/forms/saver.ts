import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { problems } from '../../domain/problems'
import { runSql } from '../system/sql'
import type { SaverRow, SubmissionRow } from './submissionSql'
import { saverStatement } from './submissionSql'

type Asked = { payload: Payload; token: { userId: string; sessionId: string }; evaluationId: string }

/**
 * The person behind a verified token and the submission that he asks for, in one statement. Refuses a session that was
 * ended or has run out, a switched-off account, and an evaluation that is not there.
 */
export async function saver({
  payload,
  token,
  evaluationId,
}: Asked): Promise<{ req: PayloadRequest; row: SubmissionRow; language: string | null }> {
  if (!z.uuid().safeParse(evaluationId).success) throw problems.notFound()
  const nobody = await createLocalReq({}, payload)
  const [row] = await runSql<SaverRow>(nobody, saverStatement(evaluationId, token.userId, token.sessionId))
  if (!row) throw problems.notSignedIn()
  if (!row.id) throw problems.notFound()
  const { userId: id, userName: name, language, roles } = row
  const user = { id, name, collection: 'users', active: true, language, roles }
  nobody.user = user as unknown as TypedUser
  return { req: nobody, row, language }
}
