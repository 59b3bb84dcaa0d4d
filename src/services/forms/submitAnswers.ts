import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transition } from '../system/moves'
import { runSql } from '../system/sql'
import type { Doc } from '../system/transition'

type Asked = { req: PayloadRequest; evaluationId: string; revision: number; state?: string | null }

/**
 * «ثبت نهایی»: submits the answers as the person saw them, at first or again after a return. `state` is that of the
 * evaluation, when the caller has just read it; if it has changed meanwhile, the move refuses.
 */
export async function submitAnswers({ req, evaluationId, revision, state }: Asked): Promise<Doc> {
  const move = (state ?? (await stateOf(req, evaluationId))) === 'returned' ? 'resubmit' : 'submit'
  return transition({ req, noun: 'evaluation', id: evaluationId, move, input: { revision } })
}

async function stateOf(req: PayloadRequest, evaluationId: string): Promise<string | undefined> {
  const [row] = await runSql<{ state: string }>(
    req,
    sql`select workflow_state as state from evaluations where id = ${evaluationId}`,
  )
  return row?.state
}
