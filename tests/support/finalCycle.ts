import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDays } from '../../src/domain/calendar/isoDate'
import { today } from '../../src/lib/clock'
import { recordCouncilSession } from '../../src/services/evaluation/councilRecord'
import { recomputeAll } from '../../src/services/evaluation/rollUp'
import { sendResults } from '../../src/services/evaluation/sendResults'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import type { World } from './world'
import { openCycle } from './world'

/** The agencies of the final cycle: three in the group «infra», two that nothing tells apart in the group «health». */
export const finalists = ['water', 'welfare', 'gas', 'clinic', 'nursery'] as const
export type FinalistName = (typeof finalists)[number]

export type FinalWorld = World & {
  /** ids of the agencies and of their evaluations */
  finalists: Record<FinalistName, { agency: string; evaluation: string }>
}

type Value = { actual?: string; score?: string; reason?: string; appeal?: string; without?: string }

/**
 * What was found: water 850 (840 and 860), welfare 750 (1000 and 500), gas 625 (one measure without subject, one scored by
 * hand), clinic and nursery 850 each, of the general dimension alone.
 */
const found: Record<FinalistName, Record<string, Value>> = {
  water: {
    'G-1': { actual: '81', score: '540' },
    'G-2': { actual: 'good', score: '300' },
    'S-1': { actual: '25', score: '560' },
    'S-2': { actual: 'yes', score: '300' },
  },
  welfare: {
    'G-1': { actual: '90', score: '600' },
    'G-2': { actual: 'excellent', score: '400' },
    'S-3': { actual: '6', score: '500' },
  },
  gas: {
    'G-1': { without: 'این شرکت خدمت حضوری ندارد' },
    'G-2': { actual: 'good', score: '250', reason: 'مستندات نیمی از سال را نشان می‌داد' },
  },
  clinic: { 'G-1': { actual: '45', score: '300', appeal: '450' }, 'G-2': { actual: 'excellent', score: '400' } },
  nursery: { 'G-1': { actual: '67.5', score: '450' }, 'G-2': { actual: 'excellent', score: '400' } },
}

const trusted = { overrideAccess: true, depth: 0 } as const

/** Takes the world's cycle to the council: every agency finally approved, as if its year had passed. */
export async function reachCouncil(world: World): Promise<FinalWorld> {
  const agencies = { ...(await addAgencies(world)), water: world.agencies.water, welfare: world.agencies.welfare }
  await openCycle(world)
  const req = await world.system()
  for (const name of finalists) await writeFindings(world, agencies[name], found[name])
  await recomputeAll({ req, cycleId: world.cycle })
  await runSql(
    req,
    sql`update evaluations set workflow_state = 'finally_approved', finally_approved_at = now(), scores_released = true
        where cycle_id = ${world.cycle}`,
  )
  await runSql(req, sql`update evaluation_cycles set workflow_state = 'council' where id = ${world.cycle}`)
  const rows = await runSql<{ id: string; agency: string }>(
    req,
    sql`select id, agency_id as agency from evaluations where cycle_id = ${world.cycle}`,
  )
  const evaluationOf = (agency: string) => rows.find((row) => row.agency === agency)?.id ?? ''
  const named = finalists.map((name) => [name, { agency: agencies[name], evaluation: evaluationOf(agencies[name]) }])
  return { ...world, finalists: Object.fromEntries(named) as FinalWorld['finalists'] }
}

async function addAgencies({ payload, group, provinces }: World) {
  const { id: health } = await payload.create({
    collection: 'agency-groups',
    ...trusted,
    data: { code: 'health', title: 'سلامت و رفاه اجتماعی', shortTitle: 'سلامت', order: 2 },
  })
  const agency = async (name: string, of: string) =>
    (
      await payload.create({
        collection: 'agencies',
        ...trusted,
        data: { name, kind: 'directorate', group: of, active: true, province: provinces.here },
      })
    ).id
  return {
    gas: await agency('شرکت گاز', group),
    clinic: await agency('دانشگاه علوم پزشکی', health),
    nursery: await agency('سازمان بهزیستی کودکان', health),
  }
}

async function writeFindings(world: World, agency: string, values: Record<string, Value>): Promise<void> {
  const req = await world.system()
  for (const [code, { actual, score, reason, appeal, without }] of Object.entries(values)) {
    await runSql(
      req,
      sql`update evaluation_items i set self_actual = ${actual ?? null}, self_score = ${score ?? null},
            initial_actual = ${actual ?? null}, initial_score = ${score ?? null}, initial_reason = ${reason ?? null},
            appeal_score = ${appeal ?? null}, not_applicable = ${without !== undefined},
            not_applicable_reason = ${without ?? null}, item_state = 'scored'
          from measures m where m.id = i.measure_id and m.code = ${code} and i.agency_id = ${agency}`,
    )
  }
}

/** The council approves all that is put before it, and the cycle with it. */
export async function approveAll(world: FinalWorld): Promise<void> {
  const decisions = finalists.map((name) => ({ evaluation: world.finalists[name].evaluation, approved: true }))
  await recordCouncilSession({
    req: await world.as('secretary'),
    cycleId: world.cycle,
    number: '12',
    date: today(),
    minutes: 'نتایج همه دستگاه‌ها بررسی و تصویب شد.',
    decisions,
  })
  await transition({ req: await world.as('secretary'), noun: 'cycle', id: world.cycle, move: 'approve' })
}

/** On to the national organisation. */
export async function reachSent(world: FinalWorld) {
  await approveAll(world)
  const req = await world.as('manager')
  return sendResults({ req, cycleId: world.cycle, letterNumber: '1405/5512', letterDate: addDays(today(), -1) })
}
