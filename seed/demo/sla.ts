import { today } from '../../src/lib/clock'
import { addDays } from '../../src/domain/calendar/isoDate'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { upsert } from '../upsert'
import type { Demo } from './load'
import given from './sla/evaluation-service.json' with { type: 'json' }

const provinceName = 'اردبیل'
const withProvince = <Text extends string | undefined>(text: Text) => text?.replaceAll('{province}', provinceName)

/** The agencies of the demo that the printed inquiry rows mean; the others are no agencies here. */
const bodies: Record<string, string> = {
  'اداره کل اقتصاد و دارایی': 'اداره کل امور اقتصادی و دارایی استان اردبیل',
  'وزارت صنعت، معدن و تجارت': 'سازمان صنعت، معدن و تجارت استان اردبیل',
  'اداره کل بهزیستی': 'اداره کل بهزیستی استان اردبیل',
  'اداره کل محیط زیست': 'اداره کل حفاظت محیط زیست استان اردبیل',
}

/** The service that the product itself gives, with its agreement signed by both sides and in force. */
export async function agreement(demo: Demo): Promise<void> {
  const req = await demo.request()
  const { province, tally } = demo
  const service = await upsert(req, tally, {
    collection: 'services',
    key: { province, title: given.service.title },
    data: { code: given.service.code, codeStatus: 'assigned', variant: 'standard10' },
  })
  for (const { title } of given.otherServices)
    await upsert(req, tally, {
      collection: 'services',
      key: { province, title },
      data: { parent: service, variant: 'standard10' },
    })
  const id = await upsert(req, tally, { collection: 'slas', key: { service }, data: await textOf(req) })
  const [row] = await runSql<{ state: string }>(req, sql`select workflow_state as state from slas where id = ${id}`)
  if (row?.state === 'draft') await bringIntoForce(demo, id)
}

async function textOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const { sla } = given
  const regulations = await idsBy(req, 'regulations')
  const agencies = await idsBy(req, 'agencies')
  return {
    ...sla,
    preamble: withProvince(sla.preamble),
    providerTitle: withProvince(sla.providerTitle),
    providerIntro: withProvince(sla.providerIntro),
    regulations: sla.regulations.map(({ in: title, text }) => ({
      text,
      regulation: regulations.get(title ?? '') ?? null,
    })),
    inquiryItems: sla.inquiryItems.map((row) => ({
      ...row,
      agency: agencies.get(bodies[row.agencyTitle ?? ''] ?? '') ?? null,
      responseCount: 1,
      responseUnit: 'weeks',
    })),
  }
}

async function idsBy(req: PayloadRequest, table: 'regulations' | 'agencies'): Promise<Map<string, string>> {
  const rows = await runSql<{ name: string; id: string }>(
    req,
    table === 'agencies' ? sql`select name, id from agencies` : sql`select title as name, id from regulations`,
  )
  return new Map(rows.map(({ name, id }) => [name, id]))
}

/** Each step by the person whose work it is; the dates are those of the demo, not of the printed agreement. */
async function bringIntoForce(demo: Demo, id: string): Promise<void> {
  const move = async (who: string, name: string, input = {}) =>
    transition({ req: await demo.as(who), noun: 'sla', id, move: name, input })
  await move('manager', 'submit')
  await move('head', 'sign', { position: 'رئیس سازمان', date: addDays(today(), -203) })
  await move('director-a04', 'countersign', {
    position: 'نماینده دستگاه‌های اجرایی استان',
    date: addDays(today(), -201),
  })
  await move('manager', 'enforce', { validFrom: addDays(today(), -200) })
}
