import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isIsoDate } from '../../domain/calendar/isoDate'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { DocumentMaker } from '../../documents/document'
import type { NationalExport } from '../../documents/nationalExport'
import { documents } from '../../documents/registry'
import { translator } from '../../i18n'
import { formatDigits } from '../../i18n/format'
import { today } from '../../lib/clock'
import type { FinalEvaluation } from '../publishing/loadFinalists'
import { loadFinalists } from '../publishing/loadFinalists'
import { transition } from '../system/moves'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

export type SendInput = { cycleId: string; letterNumber: string; letterDate: string }
export type Sent = { cycleId: string; csv: string; json: string }

type HeldCycle = { state: string; province: string; code: string; name: string; year: number }

/**
 * Marks a cycle's results as sent to the national organisation: the export file is made from what the council approved, kept
 * as a document, and linked with the letter's number and date on the cycle, in one transaction with the move. Refuses
 * nobody, who may not know of the cycle, who may not send, a letter without number or day, and a cycle not yet approved.
 */
export function sendResults({ req, ...input }: SendInput & { req: PayloadRequest }): Promise<Sent> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const cycle = await holdCycle(req, input.cycleId)
    const fields = checkLetter(input)
    if (fields.length > 0) throw problems.invalid({ fields })
    if (cycle.state !== 'approved') throw problems.moveNotPossible({ noun: 'cycle', move: 'send', state: cycle.state })
    const letter = { number: input.letterNumber.trim(), date: input.letterDate }
    const data = nationalExport(cycle, letter, await loadFinalists(req, input.cycleId, 'council_approved'))
    const csv = await keep(req, documents.nationalExportCsv, data, cycle)
    const json = await keep(req, documents.nationalExportJson, data, cycle)
    await transition({
      req,
      noun: 'cycle',
      id: input.cycleId,
      move: 'send',
      input: { letterNumber: letter.number, letterDate: letter.date, exportFile: csv, exportData: json },
    })
    return { cycleId: input.cycleId, csv, json }
  })
}

async function holdCycle(req: PayloadRequest, id: string): Promise<HeldCycle> {
  if (!req.user) throw problems.notSignedIn()
  const [cycle] = await runSql<HeldCycle>(
    req,
    sql`select c.workflow_state as state, p.id as province, p.code, p.name, c.performance_year::int as year
        from evaluation_cycles c join provinces p on p.id = c.province_id where c.id = ${id} for no key update of c`,
  )
  const assignments = assignmentsOf(req.user)
  if (!cycle || !may(assignments, 'cycle.read', cycle)) throw problems.notFound()
  if (!may(assignments, 'cycle.send', cycle)) throw problems.forbidden({ move: 'send' })
  return cycle
}

const checkLetter = ({ letterNumber, letterDate }: SendInput) => [
  ...(letterNumber.trim() === '' ? [{ path: 'letterNumber', code: 'required' }] : []),
  ...(isIsoDate(letterDate)
    ? letterDate > today()
      ? [{ path: 'letterDate', code: 'notYet' }]
      : []
    : [{ path: 'letterDate', code: 'notDate' }]),
]

/** What was approved, in the shape in which it leaves the house. */
export const nationalExport = (
  cycle: { code: string; name: string; year: number },
  letter: NationalExport['letter'],
  finalists: readonly FinalEvaluation[],
): NationalExport => ({
  province: { code: cycle.code, name: cycle.name },
  performanceYear: cycle.year,
  letter,
  agencies: finalists.map(({ agencyName, nationalLegalId, group, storedTotal, items }) => ({
    name: agencyName,
    nationalLegalId,
    group: group.title,
    total: storedTotal,
    measures: items.map(
      ({ dimension, axis, indicator, measure, cap, target, actual, selfScore, finalScore, notApplicable }) => ({
        dimension,
        axis: { code: axis.code, title: axis.title },
        indicator: { code: indicator.code, title: indicator.title },
        measure: { code: measure.code, title: measure.title },
        unit: measure.unit,
        target,
        cap,
        actual,
        selfScore,
        finalScore: notApplicable ? null : finalScore,
        notApplicable,
      }),
    ),
  })),
})

/** Keeps a file as a document of the province, readable by those who may read its evaluations. */
async function keep(req: PayloadRequest, maker: DocumentMaker<NationalExport>, data: NationalExport, cycle: HeldCycle) {
  const content = Buffer.from(await maker.make(data))
  const { id } = await req.payload.create({
    collection: 'documents',
    req,
    user: req.user,
    overrideAccess: false,
    depth: 0,
    data: {
      title: translator('fa', 'results')('export.title', { year: formatDigits(String(cycle.year)) }),
      province: cycle.province,
    },
    file: {
      name: `${maker.fileName(data)}.${maker.extension}`,
      data: content,
      mimetype: maker.mimeType,
      size: content.length,
    },
  })
  return id
}
