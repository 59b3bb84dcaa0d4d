import { sql } from '@payloadcms/db-postgres/drizzle'
import type { EvaluationItem } from '../../src/payload-types'
import { measureFieldsOf } from '../../src/domain/forms/definition'
import type { MeasureAnswer } from '../../src/domain/forms/definition'
import { loadSubmission } from '../../src/services/forms/loadSubmission'
import { slotName } from '../../src/services/forms/slotName'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import { shiftClockForTests } from '../../src/lib/clock'
import type { CastName, World } from './world'
import { evaluationOf } from './world'

type Agency = 'water' | 'welfare'
export type Code = keyof World['measures']

/** What the agencies of the world answer, unless a test says otherwise. */
const given: Record<Code, MeasureAnswer> = {
  'G-1': { actual: '45', explanation: 'نیمی از خدمات الکترونیکی شد' },
  'G-2': { actual: 'good' },
  'S-1': { actual: '40', explanation: 'کاهش تدریجی' },
  'S-2': { actual: 'yes' },
  'S-3': { actual: '6' },
}

/** Puts answers into an agency's submission, and a file into each mandatory slot, without asking anyone. */
export async function answer(
  world: World,
  agency: Agency,
  answers: Partial<Record<Code, MeasureAnswer>>,
): Promise<void> {
  const req = await world.system()
  const evaluation = await evaluationOf(world, agency)
  const submission = await loadSubmission(req, evaluation)
  if (!submission) throw new Error('the self-assessment is not open')
  const fields = measureFieldsOf(submission.definition)
  const added = Object.fromEntries(
    fields.flatMap(({ name, measure }) =>
      answers[measure.code as Code] ? [[name, answers[measure.code as Code]]] : [],
    ),
  )
  const all = JSON.stringify({ ...submission.answers, ...added })
  await runSql(req, sql`update form_submissions set answers = ${all}::jsonb where id = ${submission.id}`)
  for (const { name, measure, evidence } of fields) {
    for (const { key, mandatory } of evidence)
      if (mandatory) await addFile(world, { evaluation, agency, measure: measure.id, slot: slotName(name, key) })
  }
}

type File = { evaluation: string; agency: Agency; measure: string; slot: string }

const addFile = async ({ system, agencies, provinces }: World, { evaluation, agency, measure, slot }: File) =>
  runSql(
    await system(),
    sql`insert into evidence (id, original_name, evaluation_id, measure_id, slot, purpose, sha256, agency_id, province_id,
          filename, mime_type, filesize)
        select gen_random_uuid(), 'گزارش.pdf', ${evaluation}, ${measure}, ${slot}, 'self', 'x', ${agencies[agency]},
          ${provinces.here}, gen_random_uuid()::text || '.pdf', 'application/pdf', 1000
        where not exists (select 1 from evidence where evaluation_id = ${evaluation} and slot = ${slot})`,
  )

/** Fills and submits an agency's self-assessment, each move by its own people. Returns the evaluation. */
export async function submitted(world: World, agency: Agency): Promise<string> {
  const id = await evaluationOf(world, agency)
  const director: CastName = agency === 'water' ? 'director' : 'otherDirector'
  await answer(world, agency, given)
  await transition({ req: await world.as(director), noun: 'evaluation', id, move: 'start' })
  await transition({ req: await world.as(director), noun: 'evaluation', id, move: 'submit' })
  return id
}

/** The item of a measure as it is stored now. */
export async function itemOf(world: World, evaluation: string, code: Code): Promise<EvaluationItem> {
  const { docs } = await world.payload.find({
    collection: 'evaluation-items',
    where: { evaluation: { equals: evaluation }, measure: { equals: world.measures[code] } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const item = docs[0]
  if (!item) throw new Error(`no item of ${code}`)
  return item
}

/** The evaluation as it is stored now. */
export const evaluationNow = (world: World, id: string) =>
  world.payload.findByID({ collection: 'evaluations', id, depth: 0, overrideAccess: true })

/** Names of the events of an evaluation, oldest first. */
export async function eventsOf(world: World, evaluation: string): Promise<string[]> {
  const rows = await runSql<{ event: string }>(
    await world.system(),
    sql`select event from audit_events where evaluation_id = ${evaluation} order by at, id`,
  )
  return rows.map(({ event }) => event)
}

/** Moves the clock by so many days from today, for windows that open and close; 0 sets it right. */
export const inDays = (days: number): void => shiftClockForTests(days * 24 * 60 * 60 * 1000)
