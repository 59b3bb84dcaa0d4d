import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { inquiriesOfRows } from '../../domain/sla/inquiryRows'
import { searchKey } from '../../domain/text/fold'
import type { Sla } from '../../payload-types'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { askableCycles, inquiryRowsOf, knownInquiries, mayMakeInquiries } from './inquiryCycles'
import { readableSla } from './portalSla'

type Row = ReturnType<typeof inquiryRowsOf>[number]
type Indicator = { id: string; code: string; dimension: string; title: string }
type Asked = { req: PayloadRequest; id: string; cycle: string }

/**
 * Makes a draft of an inquiry for each inquiry row of an agreement that has none in a cycle; one that was made by hand under
 * the same title counts, and is bound to its row. The cycle is held meanwhile, so that of two who ask at once the second
 * finds everything made. Refuses nobody (401), who may not know of the agreement (404), who may not manage inquiries or
 * an agreement that does not bind (403), and a cycle of another province or one that is decided (404). Returns how many.
 */
export function makeInquiries({ req, id, cycle }: Asked): Promise<{ made: number }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    if (!req.user) throw problems.notSignedIn()
    const sla = await readableSla(req, id)
    if (!mayMakeInquiries(req, sla)) throw problems.forbidden()
    const held = await runSql(
      req,
      sql`select c.id from ${askableCycles(idOf(sla.province))} and c.id::text = ${cycle} for no key update of c`,
    )
    if (held.length === 0) throw problems.notFound()
    const rows = inquiryRowsOf(sla)
    const made = inquiriesOfRows(rows, (await knownInquiries(req, [cycle])).get(cycle) ?? [])
    for (const [key, inquiry] of made) await bind(req, inquiry, key)
    const unmade = rows.filter(({ key }) => !made.has(key))
    const indicators = await indicatorsOf(req, cycle)
    const before = await indicatorsBefore(req, sla, cycle)
    for (const row of unmade) await makeOne(req, row, cycle, indicatorFor(row, indicators, before))
    return { made: unmade.length }
  })
}

const bind = (req: PayloadRequest, inquiry: string, key: string) =>
  runSql(req, sql`update inquiries set sla_row = ${key} where id = ${inquiry}`)

const indicatorsOf = (req: PayloadRequest, cycle: string) =>
  runSql<Indicator>(
    req,
    sql`select id, code, dimension::text as dimension, title from indicators where cycle_id = ${cycle}`,
  )

/** On which indicator each row was asked in the latest cycle before, by the row's key. */
async function indicatorsBefore(req: PayloadRequest, sla: Sla, cycle: string) {
  const rows = await runSql<Pick<Indicator, 'code' | 'dimension'> & { key: string }>(
    req,
    sql`select distinct on (n.sla_row) n.sla_row as key, d.code, d.dimension::text as dimension
        from inquiries n join indicators d on d.id = n.indicator_id join evaluation_cycles c on c.id = n.cycle_id
        where n.province_id = ${idOf(sla.province)} and n.cycle_id <> ${cycle} and n.sla_row is not null
        order by n.sla_row, c.performance_year desc`,
  )
  return new Map(rows.map(({ key, ...indicator }) => [key, indicator]))
}

/** The indicator of the same code as last time, else that of the same title; none where staff have to say. */
function indicatorFor(
  { key, title }: Row,
  indicators: readonly Indicator[],
  before: ReadonlyMap<string, Pick<Indicator, 'code' | 'dimension'>>,
): string | null {
  const last = before.get(key)
  const same = last && indicators.find(({ code, dimension }) => code === last.code && dimension === last.dimension)
  return (same ?? indicators.find((one) => searchKey(one.title) === searchKey(title)))?.id ?? null
}

async function makeOne(req: PayloadRequest, row: Row, cycle: string, indicator: string | null): Promise<void> {
  const { key, title, agency, agencyTitle, kind, url, responseCount, responseUnit } = row
  const { id } = await req.payload.create({
    collection: 'inquiries',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
    data: {
      title,
      cycle,
      indicator,
      agency: idOf(agency),
      responderTitle: agency ? null : agencyTitle,
      kind,
      url,
      responseCount,
      responseUnit,
    } as never,
  })
  await bind(req, id, key)
}
