import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { editableCycles } from '../../domain/forms/editions/editable'
import { problems } from '../../domain/problems'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { configurableForm, readFormEditions } from './formEditions'
import { freezeEdition, freezeOwnEdition } from './freezeEdition'

/**
 * Publishes the form as it stands as its next edition. Drafts stay on theirs until staff move them; a public form is answered
 * on it from now on. Refuses when the self-assessment of a cycle's form has not begun (its opening makes the first edition) or has ended, and when nothing was changed; of two
 * who publish at once one does.
 */
export function publishEdition(req: PayloadRequest, formId: string): Promise<{ id: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const { cycle, audience } = await configurableForm(req, formId)
    if (audience === 'public') return publishPublic(req, formId)
    const [held] = await runSql<{ state: string }>(
      req,
      sql`select workflow_state as state from evaluation_cycles where id = ${cycle} for no key update`,
    )
    if (!cycle || !held || !editableCycles.includes(held.state)) throw problems.immutable({ what: 'frozenForm' })
    const { editions, unpublished } = await readFormEditions(req, formId)
    if (editions.length === 0) throw problems.notReady({ what: 'firstEdition' })
    if (unpublished?.length === 0) throw problems.notReady({ what: 'changedForm' })
    const id = await freezeEdition({ req, cycleId: cycle })
    await runSql(req, sql`update evaluation_cycles set edition_id = ${id}, updated_at = now() where id = ${cycle}`)
    return { id }
  })
}

async function publishPublic(req: PayloadRequest, formId: string): Promise<{ id: string }> {
  await runSql(req, sql`select 1 from forms where id = ${formId} for no key update`)
  const { unpublished } = await readFormEditions(req, formId)
  if (unpublished?.length === 0) throw problems.notReady({ what: 'changedForm' })
  return { id: await freezeOwnEdition({ req, formId }) }
}
