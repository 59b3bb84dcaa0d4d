import type { PayloadRequest } from 'payload'
import { rowsOf, type Check } from './check'

/** What is compared is exact: `numeric` columns, sums of unrounded values. */
const statements = {
  'an axis is not the sum of its indicators': `
    select a.evaluation_id as evaluation, a.node, a.score::text as stored, sum(i.score)::text as parts
      from evaluation_scores a
      join evaluation_scores i on i.evaluation_id = a.evaluation_id and i.level = 'indicator' and i.parent = a.node
     where a.level = 'axis' group by a.id having a.score is distinct from sum(i.score)`,
  'an evaluation is not what its rows say': `
    select e.id as evaluation, s.level || ' ' || s.node as node, s.score::text as parts,
           (case s.node when 'total' then e.total when 'general' then e.general_score else e.specific_score end)::text as stored
      from evaluations e join evaluation_scores s on s.evaluation_id = e.id and s.level in ('total', 'dimension')
     where s.score is distinct from
           (case s.node when 'total' then e.total when 'general' then e.general_score else e.specific_score end)`,
} as const

type Difference = { evaluation: string; node: string; stored: string | null; parts: string | null }

export const totalsEqualParts: Check = {
  name: 'every total is the sum of its parts',
  async find(payload) {
    const found: string[] = []
    for (const [what, statement] of Object.entries(statements)) {
      const rows = await rowsOf<Difference>(payload, statement)
      found.push(...rows.map((row) => `${what}: ${row.evaluation} ${row.node}: ${row.stored} instead of ${row.parts}`))
    }
    return found
  },
}

/** Rolls everything up again in a transaction that is thrown away: whatever it would change was not fresh. */
export const rollUpChangesNothing: Check = {
  name: 'rolling up again would change nothing',
  async find(payload) {
    const [{ createLocalReq, initTransaction, killTransaction }, { recomputeAll }] = await Promise.all([
      import('payload'),
      import('../../../src/services/evaluation/rollUp'),
    ])
    const req: PayloadRequest = await createLocalReq({}, payload)
    await initTransaction(req)
    try {
      const { written, removed, headed } = await recomputeAll({ req })
      if (written + removed + headed === 0) return []
      return [`${written} score rows, ${removed} left-over rows, ${headed} evaluations. Run: npm run karnameh -- score`]
    } finally {
      await killTransaction(req)
    }
  },
}
