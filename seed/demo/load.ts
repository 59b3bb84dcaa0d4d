import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { fromJalali } from '../../src/domain/calendar/jalali'
import { today } from '../../src/lib/clock'
import { backfillClocks } from '../../src/services/clocks/backfillClocks'
import { runSql } from '../../src/services/system/sql'
import type { Tally } from '../upsert'
import { upsert } from '../upsert'
import agencyRows from './agencies.json' with { type: 'json' }
import { briefings } from './briefings'
import { circularsOut } from './circularsOut'
import { makeCycle, pastWindows, presentWindows } from './cycles'
import { inquiries } from './inquiries'
import { lastYear } from './lastYear'
import { paceOf } from './pace'
import { makePeople } from './people'
import { publicForms } from './publicForms'
import { services } from './services'
import { agreement } from './sla'
import { thisYear } from './thisYear'
import { visits } from './visits'

type Asked = {
  payload: Payload
  request: () => Promise<PayloadRequest>
  tally: Map<string, Tally>
  loginsFile?: string | undefined
  say: (line: string) => void
}

export type Demo = {
  province: string
  /** agency ids by key, «a04» */
  agencies: Map<string, string>
  /** the request of a person of the demo by key, «deputy» or «liaison-a04» */
  as: (key: string) => Promise<PayloadRequest>
  request: () => Promise<PayloadRequest>
  tally: Map<string, Tally>
}

const evaluator = 'سازمان مدیریت و برنامه‌ریزی استان اردبیل'

/** Ardabil with its agencies and people, last year's cycle finished and published, this year's in its middle. */
export async function loadDemo({ payload, request, tally, loginsFile, say }: Asked): Promise<void> {
  const req = await request()
  const province = await idOfProvince(req)
  const groups = await idsByCode(req)
  const agencies: { key: string; name: string; id: string }[] = []
  for (const { key, name, group, ...data } of agencyRows) {
    const row = { ...data, group: groups.get(group), active: true }
    agencies.push({
      key,
      name,
      id: await upsert(req, tally, { collection: 'agencies', key: { province, name }, data: row }),
    })
  }
  say('  people of the demo…')
  const users = await makePeople(req, tally, { province, agencies, loginsFile })
  const byName = new Map(agencies.map(({ name, id }) => [name, id]))
  const demo: Demo = {
    province,
    agencies: new Map(agencies.map(({ key, id }) => [key, id])),
    as: (key) => person(payload, users, key),
    request,
    tally,
  }

  const pace = await paceOf(demo)
  const past = {
    year: 1403,
    windows: pastWindows(1403),
    circular: await circular(
      req,
      tally,
      province,
      '1403/100146',
      fromJalali({ year: 1403, month: 10, day: 22 }) ?? '',
      'ارزیابی عملکرد سال ۱۴۰۳',
    ),
  }
  const present = {
    year: 1404,
    windows: presentWindows(today(), pace),
    circular: await circular(req, tally, province, '1405/2210', pace.day(27), 'ارزیابی عملکرد سال ۱۴۰۴'),
  }
  say('  last year, from circular to festival…')
  const lastCycle = await makeCycle(req, tally, { province, agencies: byName, ...past })
  await exempt(req, lastCycle.id, byName.get(evaluator))
  await lastYear(demo, lastCycle)
  await briefings(demo, lastCycle)
  say('  this year, with agencies at every state…')
  const cycle = await makeCycle(req, tally, { province, agencies: byName, ...present })
  await exempt(req, cycle.id, byName.get(evaluator))
  await thisYear(demo, cycle, pace)
  await inquiries(demo, cycle, pace)
  await briefings(demo, cycle)
  await circularsOut(demo)
  await visits(demo, cycle)
  await backfillClocks(req, { cycle: cycle.id, province })
  say('  public forms, with what people answered…')
  await publicForms(demo)
  say('  services and their identity forms…')
  await services(demo)
  say('  the agreement of the service, signed and in force…')
  await agreement(demo)
}

async function idOfProvince(req: PayloadRequest): Promise<string> {
  const [row] = await runSql<{ id: string }>(req, sql`select id from provinces where code = 'ardabil'`)
  if (!row) throw new Error('the demo stands on the reference data: run "npm run karnameh -- seed demo"')
  return row.id
}

async function idsByCode(req: PayloadRequest): Promise<Map<string, string>> {
  const rows = await runSql<{ code: string; id: string }>(req, sql`select code, id from agency_groups`)
  return new Map(rows.map(({ code, id }) => [code, id]))
}

/** The request of one demo person; the guards of configuration are told that this is a seed. */
async function person(payload: Payload, users: Map<string, string>, key: string): Promise<PayloadRequest> {
  const id = users.get(key)
  if (!id) throw new Error(`no demo person ${key}`)
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  return createLocalReq({ user: { ...user, collection: 'users' }, context: { importing: true } }, payload)
}

const circular = (
  req: PayloadRequest,
  tally: Map<string, Tally>,
  province: string,
  number: string,
  date: string,
  subject: string,
) =>
  upsert(req, tally, {
    collection: 'circulars',
    key: { province, number },
    data: { date, subject: `بخشنامه ${subject}`, isPublic: true },
  })

/** The organisation that evaluates is not evaluated. */
async function exempt(req: PayloadRequest, cycle: string, agency: string | undefined): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'evaluation-cycles',
    where: { id: { equals: cycle } },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!agency || docs[0]?.workflowState !== 'draft' || (docs[0].exemptions?.length ?? 0) > 0) return
  await req.payload.update({
    collection: 'evaluation-cycles',
    id: cycle,
    depth: 0,
    overrideAccess: true,
    req,
    data: { exemptions: [{ agency, reason: 'دستگاه ارزیاب استان است' }] },
  })
}
