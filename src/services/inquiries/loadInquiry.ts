import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { AskedAgency, AskedMeasure, InquiryView } from '../../domain/review/inquiries'
import { withSeenClock } from '../clocks/seenClocks'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { cellsOf } from './inquirySql'
import type { Stored } from './listInquiries'
import { inquiryColumns, knownInquiries } from './listInquiries'

type Head = Stored<Omit<InquiryView, 'measures' | 'agencies' | 'rights'>> & { province: string; agency: string | null }

/**
 * One inquiry with its grid, for the staff of its province and for the people of the body that is asked. It shows what is
 * asked and what was answered: neither what agencies said of themselves nor any score. For everyone else: not found.
 */
export async function loadInquiry({ req, id }: { req: PayloadRequest; id: string }): Promise<InquiryView> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const [found] = await runSql<Head>(
    req,
    sql`select n.question, n.url, n.return_reason as "returnReason", n.reply_note as "replyNote", n.province_id as province, n.agency_id as agency,
          ${isoSql(sql`n.answered_at`)} as "answeredAt",
          (select jsonb_build_object('number', number, 'date', date) from letters where id = n.letter_id) as letter,
          (select jsonb_build_object('number', number, 'date', date) from letters where id = n.reply_letter_id) as "replyLetter",
          (select jsonb_build_object('id', id, 'title', title, 'bytes', filesize::int) from documents where id = n.reply_file_id) as "replyFile",
          ${inquiryColumns} where n.id::text = ${id} and ${knownInquiries(assignments)}`,
  )
  if (!found) throw problems.notFound()
  const { province, agency, ...head } = withSeenClock(found)
  return {
    ...head,
    measures: await measuresOf(req, head.id),
    agencies: await agenciesOf(req, head.id),
    rights: {
      answer: agency !== null && may(assignments, 'inquiry.answer', { agency }),
      manage: may(assignments, 'inquiry.manage', { province }),
    },
  }
}

const measuresOf = (req: PayloadRequest, id: string) =>
  runSql<AskedMeasure>(
    req,
    sql`select m.id, m.code, m.title, m.scoring_kind as kind, m.unit,
          (select jsonb_agg(jsonb_build_object('key', l.key, 'label', l.label, 'factor', trim_scale(l.factor)::text) order by l._order) from measures_levels l where l._parent_id = m.id) as levels
        from measures m where m.id in (select i.measure_id from ${cellsOf(sql`${id}::uuid`)}) order by m."order", m.code`,
  )

const agenciesOf = (req: PayloadRequest, id: string) =>
  runSql<AskedAgency>(
    req,
    sql`select g.id, g.name, jsonb_agg(jsonb_build_object('item', i.id, 'measure', i.measure_id, 'actual', a.actual, 'note', a.note)) as cells
        from (select i.id, i.measure_id, i.agency_id from ${cellsOf(sql`${id}::uuid`)}) i
        join agencies g on g.id = i.agency_id left join inquiry_answers a on a.inquiry_id = ${id}::uuid and a.item_id = i.id
        group by g.id, g.name order by g.name`,
  )
