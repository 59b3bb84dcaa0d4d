import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { holdEvaluation } from '../evaluation/holdEvaluation'
import { transition } from '../system/moves'
import { runSql } from '../system/sql'
import type { Doc } from '../system/transition'
import { inTransaction } from '../system/unitOfWork'

type Asked = { req: PayloadRequest; evaluationId: string; revision: number }

/**
 * «ثبت نهایی»: submits the answers as the person saw them, at first or again after a return. Refuses when a colleague has
 * saved something since, so that nobody signs what he has not seen; what else must hold, the moves know.
 */
export function submitAnswers({ req, evaluationId, revision }: Asked): Promise<Doc> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    // Held, so that no save slips in between what is compared here and what is written.
    const { state } = await holdEvaluation(req, evaluationId)
    const move = state === 'returned' ? 'resubmit' : 'submit'
    const [row] = await runSql<{ revision: string }>(
      req,
      sql`select revision from form_submissions where evaluation_id = ${evaluationId}`,
    )
    const newer = row !== undefined && Number(row.revision) !== revision
    // The moves tell who may not know of it, and who may not do it, before anything of its content is told.
    const moved = await transition({ req, noun: 'evaluation', id: evaluationId, move })
    if (newer) throw problems.staleRevision({ what: 'submission', revision: Number(row.revision), others: {} })
    return moved
  })
}
