import { sql } from '@payloadcms/db-postgres/drizzle'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import { upsert } from '../upsert'
import type { DemoCycle } from './cycles'
import rows from './inquiries.json' with { type: 'json' }
import type { Demo } from './load'

/** Bodies that answer inquiries themselves, by the key of their agency. */
export const responders: readonly string[] = [
  ...new Set(rows.flatMap(({ agency, kind }) => (agency && kind === 'electronic' ? [agency] : []))),
]

/**
 * The eight inquiries of the service level agreement (its table of processes shared between agencies), a week each. All are
 * sent but that on «سادا»: its cell for the agency is empty there, so somebody has to say first whom to ask.
 */
export async function inquiries(demo: Demo, { id: cycle }: DemoCycle): Promise<void> {
  const req = await demo.request()
  const found = await runSql<{ code: string; id: string }>(
    req,
    sql`select code, id from indicators where cycle_id = ${cycle} and dimension = 'general'`,
  )
  const indicators = new Map(found.map(({ code, id }) => [code, id]))
  for (const { indicator, title, agency, body, kind, url } of rows) {
    const key = { cycle, title }
    const data = {
      indicator: indicators.get(indicator) ?? null,
      agency: agency ? (demo.agencies.get(agency) ?? null) : null,
      responderTitle: body ?? null,
      kind,
      url: url ?? null,
      responseCount: 1,
      responseUnit: 'weeks',
      province: demo.province,
    }
    const id = await upsert(req, demo.tally, { collection: 'inquiries', key, data })
    const [draft] = await runSql(req, sql`select 1 from inquiries where id = ${id} and workflow_state = 'draft'`)
    if (draft && (agency || body))
      await transition({ req: await demo.as('manager'), noun: 'inquiry', id, move: 'send', input: {} })
  }
}
