import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { documents } from '../../documents/registry'
import type { SheetEdition, Submissions } from '../../documents/submissions/submissions'
import { assignmentsOf } from '../../domain/people/person'
import { scopeOf } from '../../domain/people/rights'
import type { Audience } from '../../domain/forms/public/publicPage'
import { problems } from '../../domain/problems'
import { translator } from '../../i18n'
import { nowIso } from '../../lib/clock'
import { streamedFile } from '../../lib/streamedFile'
import { recordEvent } from '../system/audit'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'
import { responsePages } from './public/responsePages'
import { submissionPages } from './submissionPages'

type FormRow = { title: string; province: string; audience: Audience; cycle: string | null; year: number | null }

const files = { 'answers.xlsx': documents.submissionsXlsx, 'answers.csv': documents.submissionsCsv }

/** Whose submissions a person may read, as a condition on `s`: those of his provinces, or his own agency's alone. */
export function readableSubmissions(req: PayloadRequest): SQL {
  const assignments = assignmentsOf(req.user)
  const columns = { province: sql`s.province_id`, agency: sql`s.agency_id` }
  const staff = inScopeSql(scopeOf(assignments, 'evaluation.read'), columns)
  return sql`(${staff} or ${inScopeSql(scopeOf(assignments, 'evaluation.readOwn'), columns)})`
}

/** Whose responses to public forms a person may read, as a condition on `s`: those of his provinces. Removed ones are gone. */
function readableResponses(req: PayloadRequest): SQL {
  const scope = scopeOf(assignmentsOf(req.user), 'publicForm.readResponses')
  return sql`(${inScopeSql(scope, { province: sql`s.province_id` })} and s.workflow_state <> 'removed')`
}

const answersOf = {
  agencies: { table: sql`form_submissions`, readable: readableSubmissions, pages: submissionPages },
  public: { table: sql`public_responses`, readable: readableResponses, pages: responsePages },
}

/**
 * All submissions of a form that this person may read, as `answers.xlsx` or `answers.csv`; for others it is not there. What
 * goes out is recorded, like everything that leaves the house in one piece.
 */
export async function downloadSubmissions(
  req: PayloadRequest,
  { formId, file }: { formId: string; file: string },
): Promise<Response> {
  if (!Object.hasOwn(files, file) || !z.uuid().safeParse(formId).success) throw problems.notFound()
  const maker = files[file as keyof typeof files]
  const form = await readForm(req, formId)
  const answers = answersOf[form?.audience ?? 'agencies']
  const readable = answers.readable(req)
  const editions = form ? await readEditions(req, formId, answers.table, readable) : []
  const [first] = editions
  if (!form || !first) throw problems.notFound()
  await recordEvent(req, {
    event: 'edition.exported',
    subject: { type: 'edition', id: first.id, cycle: form.cycle, province: form.province },
    details: { count: editions.reduce((sum, { count }) => sum + count, 0), file },
  })
  const submissions: Submissions = {
    title: translator('fa', 'sheets')('fileTitle', { form: form.title }),
    code: form.year ? String(form.year) : formId.slice(-6),
    at: nowIso(),
    editions,
    audience: form.audience,
    pages: (editionId) => answers.pages({ req, editionId, readable }),
  }
  return streamedFile({
    mimeType: maker.mimeType,
    name: `${maker.fileName(submissions)}.${maker.extension}`,
    title: `${maker.title(submissions)}.${maker.extension}`,
    content: maker.stream(submissions),
  })
}

async function readForm(req: PayloadRequest, formId: string): Promise<FormRow | undefined> {
  const [row] = await runSql<FormRow>(
    req,
    sql`select f.title, f.province_id as province, coalesce(f.audience::text, 'agencies') as audience, f.cycle_id as cycle, c.performance_year::int as year
        from forms f left join evaluation_cycles c on c.id = f.cycle_id where f.id = ${formId}`,
  )
  return row
}

/** The editions on which somebody whom the reader may read has answered, in their order. */
const readEditions = (
  req: PayloadRequest,
  formId: string,
  table: SQL,
  readable: SQL,
): Promise<(SheetEdition & { count: number })[]> =>
  runSql(
    req,
    sql`select d.id, d.number::int as number, d.definition, n.count
        from form_editions d
        join (select s.edition_id, count(*)::int as count from ${table} s
          where s.form_id = ${formId} and ${readable} group by 1) n on n.edition_id = d.id
        order by d.number`,
  )
