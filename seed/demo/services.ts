import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ServiceState } from '../../src/domain/workflow/service'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import { upsert } from '../upsert'
import type { Demo } from './load'
import others from './services/ardabil.json' with { type: 'json' }
import printed from './services/printed.json' with { type: 'json' }

type Row = Record<string, unknown>
/** A form as the seed files hold it: the fields of the printed form, regulations with the title of the library's row. */
type Form = Row & { title: string; regulations: (Row & { library: string | null })[]; processes: string[] }

/** The way of a form from draft to a state: each move by the person whose work it is. */
const way: { move: string; by: string }[] = [
  { move: 'submit', by: 'manager' },
  { move: 'review', by: 'deputy' },
  { move: 'requestCode', by: 'manager' },
  { move: 'assignCode', by: 'national' },
  { move: 'publish', by: 'manager' },
]
const stops: Partial<Record<ServiceState, string>> = {
  draft: '',
  submitted: 'submit',
  reviewed: 'review',
  code_requested: 'requestCode',
  published: 'publish',
}

/**
 * The four filled forms that the product was designed from, in the provinces that filled them, and the services of
 * Ardabil's agencies. What is printed stands as it is printed; what was hard to read is marked so.
 */
export async function services(demo: Demo, { bySystem = false } = {}): Promise<void> {
  const library = await idsOf(await demo.request(), sql`select title as name, id from regulations`)
  const provinces = await idsOf(await demo.request(), sql`select code as name, id from provinces`)
  for (const row of printed)
    await service(demo, {
      bySystem: bySystem || provinces.get(row.province) !== demo.province,
      province: provinces.get(row.province) ?? '',
      form: row.form as unknown as Form,
      library,
      uncertain: row.uncertain,
      reaches: row.reaches as ServiceState,
    })
  const made = new Map<string, string>()
  for (const row of others) {
    const id = await service(demo, {
      bySystem,
      province: demo.province,
      provider: demo.agencies.get(row.agency ?? '') ?? null,
      parent: made.get(row.parent ?? '') ?? null,
      form: row.form as unknown as Form,
      library,
      code: row.code,
      reaches: row.state as ServiceState,
    })
    made.set(row.key, id)
  }
  // Sixty old messages would hide what is new.
  await runSql(
    await demo.request(),
    sql`update notices set read_at = created_at where event like 'service.%' and read_at is null`,
  )
}

type Given = {
  /** true where no person of the demo could make the moves */
  bySystem: boolean
  province: string
  provider?: string | null
  parent?: string | null
  form: Form
  library: Map<string, string>
  uncertain?: Row[]
  code?: string | null
  reaches: ServiceState
}

async function service(demo: Demo, given: Given): Promise<string> {
  const {
    province,
    provider = null,
    parent = null,
    form,
    library,
    uncertain = [],
    code = null,
    reaches,
    bySystem,
  } = given
  const { title, regulations, processes, ...rest } = form
  const req = await demo.request()
  const id = await upsert(req, demo.tally, {
    collection: 'services',
    key: { province, title },
    data: {
      ...rest,
      provider,
      parent,
      regulations: regulations.map(({ library: name, ...row }) => ({ ...row, regulation: library.get(name ?? '') })),
      processes: processes.map((process) => ({ title: process })),
      uncertain,
    },
  })
  const [row] = await runSql<{ state: string }>(req, sql`select workflow_state as state from services where id = ${id}`)
  if (row?.state === 'draft') await bring(demo, id, { code, reaches, bySystem })
  return id
}

/** In Ardabil each move by its person; of the other provinces, which have no people here, by the product itself. */
async function bring(
  demo: Demo,
  id: string,
  { code, reaches, bySystem }: Pick<Given, 'code' | 'reaches' | 'bySystem'>,
): Promise<void> {
  const last = way.findIndex(({ move }) => move === stops[reaches])
  const moves = way.slice(0, last + 1).filter(({ move }) => move !== 'assignCode' || code)
  for (const { move, by } of moves) {
    await transition({
      req: bySystem ? await demo.request() : await demo.as(by),
      noun: 'service',
      id,
      move,
      input: move === 'assignCode' ? { code } : {},
      bySystem,
    })
  }
}

async function idsOf(req: PayloadRequest, query: ReturnType<typeof sql>): Promise<Map<string, string>> {
  const rows = await runSql<{ name: string; id: string }>(req, query)
  return new Map(rows.map(({ name, id }) => [name, id]))
}
