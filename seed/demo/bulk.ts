import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Answers, FormDefinition } from '../../src/domain/forms/definition'
import { measureFieldsOf } from '../../src/domain/forms/definition'
import { exact, decimalText } from '../../src/domain/scoring/decimal'
import { scoreMeasure } from '../../src/domain/scoring/measure'
import { nowIso } from '../../src/lib/clock'
import { loadSubmission } from '../../src/services/forms/loadSubmission'
import { runSql } from '../../src/services/system/sql'
import { actualFor, chance } from './values'

export type Standing = { id: string; agencyKey: string; agency: string; state: string }

/** The evaluations of a cycle with the keys of their agencies. */
export async function standings(
  req: PayloadRequest,
  cycle: string,
  agencies: Map<string, string>,
): Promise<Standing[]> {
  const keys = new Map([...agencies].map(([key, id]) => [id, key]))
  const rows = await runSql<{ id: string; agency: string; state: string }>(
    req,
    sql`select id, agency_id as agency, workflow_state::text as state from evaluations where cycle_id = ${cycle} order by agency_id`,
  )
  return rows.map((row) => ({ ...row, agencyKey: keys.get(row.agency) ?? row.agency }))
}

const phrases = [
  'برنامه مصوب در موعد اجرا شد.',
  'اقدام‌ها بر پایه شیوه‌نامه انجام و مستند شد.',
  'بخشی از برنامه به سال بعد منتقل شد.',
]

/** Believable answers of an agency to its form. */
export function answersFor(definition: FormDefinition, agency: string, year: number): Answers {
  return Object.fromEntries(
    measureFieldsOf(definition).map(({ name, measure }) => [
      name,
      {
        actual: actualFor(measure, agency, year),
        explanation: phrases[Math.floor(3 * chance(agency, measure.code, 'text'))] ?? null,
      },
    ]),
  )
}

/** Writes answers as a finished draft would hold them. */
export async function writeAnswers(
  req: PayloadRequest,
  evaluation: string,
  agency: string,
  year: number,
): Promise<FormDefinition> {
  const submission = await loadSubmission(req, evaluation)
  if (!submission) throw new Error(`no draft of ${evaluation}`)
  const answers = answersFor(submission.definition, agency, year)
  await runSql(
    req,
    sql`update form_submissions set answers = ${JSON.stringify(answers)}::jsonb, revision = revision + 1 where id = ${submission.id}`,
  )
  return submission.definition
}

type ItemRow = {
  id: string
  code: string
  kind: string
  cap: string
  target: string | null
  self: string | null
  dimension: string
}

/**
 * Scores items as the evaluators would: mostly the agency's own value, sometimes a little less, with a reason where it
 * differs. `share` is how many of them.
 */
export async function scoreItems(
  req: PayloadRequest,
  { id, agencyKey }: Standing,
  scorers: { general: string; specific: string },
  year: number,
  share = 1,
): Promise<void> {
  const rows = await runSql<ItemRow>(
    req,
    sql`select i.id, m.code, m.scoring_kind::text as kind, i.cap::text as cap, i.target::text as target, i.self_actual as self, i.dimension::text as dimension
        from evaluation_items i join measures m on m.id = i.measure_id where i.evaluation_id = ${id} order by m."order"`,
  )
  const found = rows.slice(0, Math.ceil(rows.length * share)).map((row) => findingOf(row, agencyKey, year))
  await runSql(
    req,
    sql`update evaluation_items i set initial_actual = v.actual, initial_target = i.target, initial_score = v.score,
          initial_reason = v.reason, scored_by_id = case i.dimension when 'general' then ${scorers.general}::uuid else ${scorers.specific}::uuid end,
          scored_at = ${nowIso()}, item_state = 'scored'
        from json_to_recordset(${JSON.stringify(found)}::json) as v(id uuid, actual text, score numeric, reason text) where i.id = v.id`,
  )
}

function findingOf({ id, code, kind, cap, target, self }: ItemRow, agency: string, year: number) {
  if (kind === 'imported') {
    const percent = Math.round(60 + 38 * chance(agency, 'desk', String(year)))
    return {
      id,
      actual: String(percent),
      score: scoreMeasure({ kind, cap, actual: String(percent) }).score,
      reason: 'از دور نظارت میز خدمت',
    }
  }
  const own = scoreMeasure({ kind, cap, target, actual: self, levels: [], steps: stepsOf(code) }).score ?? '0'
  const strict = chance(agency, code, 'strict', String(year)) < 0.18
  const score = strict ? decimalText(exact(own).times('0.9')) : own
  return { id, actual: self, score, reason: strict ? 'بخشی از مستندات با سال ارزیابی نمی‌خواند.' : null }
}

/** The one stepped measure of the demo; its steps stand in specific-indicators.json. */
const stepsOf = (code: string) =>
  code === 'FH-2-2'
    ? [
        { from: '0', percent: '0' },
        { from: '50', percent: '40' },
        { from: '70', percent: '70' },
        { from: '90', percent: '100' },
      ]
    : []
