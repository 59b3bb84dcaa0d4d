import { createLocalReq, getPayload } from 'payload'
import pg from 'pg'
import config from '../payload.config'
import type { IdentityForm } from '../src/domain/catalogue/identityForm'
import { allStages, emptyForm, emptyStage } from '../src/domain/catalogue/identityForm'
import { channelsOf, lifeEvents, serviceTypes } from '../src/domain/catalogue/options'
import type { CatalogueQuery } from '../src/domain/catalogue/publicSearch'
import { readCatalogueQuery } from '../src/domain/catalogue/publicSearch'
import { searchTextOf } from '../src/domain/catalogue/search'
import { closePayload } from '../src/lib/closePayload'
import { newId } from '../src/lib/newId'
import { searchServices } from '../src/services/catalogue/public/searchServices'

/**
 * The promise of the public catalogue: over 5,000 published services a search with words and filters, its first page and
 * the counts of every filter, takes at most 100 ms at the 95th percentile. The yardstick is a plain indexed query of the
 * same table in the same run: twenty titles by their beginning.
 */
const MANY = 5_000
const PROVINCES = 31
const AGENCIES = 620
const SAMPLES = 600
const WARM_UP = 60
const P95_MS = 100

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
await client.connect()
const payload = await getPayload({ config })
const req = await createLocalReq({}, payload)

const nouns = ['پروانه', 'گواهی', 'انشعاب', 'سند', 'مجوز', 'کارت', 'بیمه', 'مستمری', 'وام', 'ثبت', 'تأیید', 'بازرسی']
const things = [
  'بهداشتی',
  'آب',
  'برق',
  'مالکیت',
  'ساختمان',
  'کشاورزی',
  'معدن',
  'رانندگی',
  'تحصیلی',
  'نوزاد',
  'شرکت',
  'گلخانه',
  'صنعتی',
  'روستایی',
  'بازنشستگی',
  'دانش‌آموزان',
  'دستگاه‌های اجرایی',
]
const places = ['شهری', 'استانی', 'تازه', 'موقت', 'دائم', 'الکترونیکی', 'ویژه', 'سالانه']

/** A fixed row of numbers, so that every run asks the same of the same services. */
let state = 42
const next = (below: number): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((state / 2_147_483_648) * below)
}
const pick = <Value>(values: readonly Value[]): Value => values[next(values.length)] as Value
const some = <Value>(values: readonly Value[], most: number): Value[] => [
  ...new Set(Array.from({ length: 1 + next(most) }, () => pick(values))),
]

function formOf(index: number): IdentityForm {
  const title = `${pick(nouns)} ${pick(things)} ${pick(places)} ${index}`
  return {
    ...emptyForm(title, `دستگاه ${next(AGENCIES)}`),
    description: `${title} برای ${pick(places)} با همکاری دستگاه‌های ${pick(things)}. `.repeat(4),
    serviceTypes: some(serviceTypes, 2),
    lifeEvents: some(lifeEvents, 3),
    requiredDocuments: some(things, 4).map((thing) => ({ title: `مدرک ${thing}`, note: null })),
    processes: some(nouns, 6).map((noun) => `بررسی ${noun}`),
    stages: allStages(
      (['information', 'request', 'delivery'] as const).map((stage) => ({
        ...emptyStage(stage),
        electronic: next(3) > 0,
        channels: some(channelsOf[stage], 3),
        nonElectronic: next(2) === 0,
      })),
    ),
  }
}

async function seed(): Promise<void> {
  await client.query(
    `insert into provinces (id, name, name_en, code, organisation_name, updated_at, created_at)
     select gen_random_uuid(), 'استان ' || n, 'Province ' || n, 'bench-' || n, 'سازمان ' || n, now(), now()
     from generate_series(1, $1::int) n on conflict do nothing`,
    [PROVINCES],
  )
  await client.query(
    `insert into agency_groups (id, code, title, short_title) values (gen_random_uuid(), 'bench', 'گروه', 'گروه')`,
  )
  await client.query(
    `insert into agencies (id, name, kind, group_id, province_id, active)
     select gen_random_uuid(), 'دستگاه ' || n, 'directorate', g.id, p.id, true
     from generate_series(0, $1::int - 1) n cross join agency_groups g
       join (select id, row_number() over (order by id) - 1 as place from provinces) p on p.place = n % $2::int`,
    [AGENCIES, PROVINCES],
  )
  const { rows: agencies } = await client.query<{ id: string; province: string }>(
    'select id, province_id as province from agencies',
  )
  for (let from = 0; from < MANY; from += 500) {
    const rows = Array.from({ length: 500 }, (_, at) => {
      const form = formOf(from + at)
      const agency = pick(agencies)
      return {
        id: newId(),
        edition: newId(),
        form,
        title: form.title,
        search: searchTextOf(form),
        ...{ agency: agency.id, province: agency.province },
      }
    })
    await client.query(
      `with given as (select * from jsonb_to_recordset($1::jsonb)
          as g(id uuid, edition uuid, form jsonb, title text, search text, agency uuid, province uuid)),
        made as (insert into services (id, title, provider_id, province_id, workflow_state, variant, code_status, completeness,
            edition_number, revision, updated_at, created_at)
          select id, title, agency, province, 'published', 'standard10', 'requested', 100, 1, 1, now(), now() from given)
       insert into service_editions (id, title, service_id, number, provider_id, province_id, current, published_at, form, search,
          updated_at, created_at)
       select edition, title, id, 1, agency, province, true, now(), form, search, now(), now() from given`,
      [JSON.stringify(rows)],
    )
  }
  await client.query('analyze')
}

/** What people ask: two words, one, a part of a word, a filter, several of them, a later page, nothing at all. */
function question(): CatalogueQuery {
  const kind = next(7)
  return readCatalogueQuery({
    q: kind < 3 ? `${pick(nouns)} ${pick(things)}` : kind < 5 ? pick(things).slice(0, 4) : '',
    event: kind % 2 === 0 ? pick(lifeEvents) : '',
    type: kind > 3 ? pick(serviceTypes) : '',
    remote: next(4) === 0 ? '1' : '',
    page: String(1 + next(3)),
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const at = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN
const round = (value: number) => Math.round(value * 100) / 100

await seed()
const plain = () =>
  client.query('select service_id, title from service_editions where current and title >= $1 order by title limit 20', [
    `${pick(nouns)} ${pick(things)}`,
  ])
const ours: number[] = []
const yardstick: number[] = []
let found = 0
for (let sample = -WARM_UP; sample < SAMPLES; sample += 1) {
  const query = question()
  const taken = await timed(async () => {
    found += (await searchServices(req, query)).total
  })
  const rival = await timed(plain)
  if (sample >= 0) {
    ours.push(taken)
    yardstick.push(rival)
  }
}
await client.end()
await closePayload(payload)

const [p50, p95, rival95] = [at(ours, 0.5), at(ours, 0.95), at(yardstick, 0.95)]
console.log(`${MANY} services, ${SAMPLES} searches: p50 ${round(p50)} ms, p95 ${round(p95)} ms (limit ${P95_MS} ms)`)
console.log(`a plain indexed query: p95 ${round(rival95)} ms; ratio ${round(p95 / rival95)}; found ${found} in all`)
console.log(
  JSON.stringify({
    bench: 'catalogue',
    met: p95 <= P95_MS && found > 0,
    services: MANY,
    p50Ms: round(p50),
    p95Ms: round(p95),
    plainP95Ms: round(rival95),
    ratioToPlainP95: round(p95 / rival95),
    ratioToPlainP50: round(p50 / at(yardstick, 0.5)),
  }),
)
