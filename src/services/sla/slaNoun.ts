import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDays } from '../../domain/calendar/isoDate'
import { idOf } from '../../domain/reference'
import type { SlaFacts } from '../../domain/workflow/sla'
import { slaMachine } from '../../domain/workflow/sla'
import { nowIso } from '../../lib/clock'
import { registerLetterIfGiven } from '../publishing/registerLetter'
import { runSql } from '../system/sql'
import type { MoveContext, MoveInput, Noun } from '../system/transition'
import { draftAmendment } from './amendSla'
import { signAsProvider, signAsRecipient } from './signSla'
import { firstDayOf, firstDayProblems, loadSlaFacts } from './slaFacts'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * The amended version ends before the new one begins, in the same transaction: at no moment are two in force. Anything that
 * refuses the new one afterwards brings the old one back with it.
 */
async function endAmended(context: MoveContext): Promise<MoveInput> {
  const { doc, input, also } = context
  const validFrom = firstDayOf(input)
  const amends = idOf(doc.amends)
  if (amends && (await firstDayProblems(context)).length === 0)
    await also('sla', amends, 'supersede', { input: { validUntil: addDays(validFrom, -1) }, bySystem: true })
  return { validFrom }
}

async function enterNotice({ req, doc, input }: MoveContext): Promise<MoveInput> {
  const letter = await registerLetterIfGiven(req, {
    direction: 'sent',
    number: input.letterNumber as string | null,
    date: input.letterDate as string | null,
    subject: text(doc.title),
    counterpart: text(doc.recipientsTitle) || '—',
    province: idOf(doc.province) ?? '',
  })
  return { letter }
}

/** What was signed was the text as it stood. */
const dropSignatures = async ({ req, doc }: MoveContext): Promise<void> =>
  void (await runSql(req, sql`delete from sla_signatures where sla_id = ${doc.id}`))

const noTermination = { terminationDate: null, terminationReason: null, terminationNoticedAt: null, letter: null }

const changes: Record<string, (context: MoveContext) => Record<string, unknown>> = {
  enforce: ({ input }) => ({ validFrom: input.validFrom }),
  // A version that was in force for less than a day ends on the day on which it began.
  supersede: ({ doc, input }) => ({
    validUntil: [text(input.validUntil), text(doc.validFrom)].sort().at(-1),
  }),
  giveNotice: ({ input }) => ({
    terminationDate: input.effectiveDate,
    terminationReason: text(input.reason),
    terminationNoticedAt: nowIso(),
    letter: input.letter ?? null,
  }),
  withdrawNotice: () => noTermination,
  terminate: ({ doc }) => ({ validUntil: doc.terminationDate }),
}

/** One version of an agreement, for the transition service. */
export const slaNoun: Noun<SlaFacts> = {
  collection: 'slas',
  machine: slaMachine,
  readVerbs: ['sla.read', 'sla.signAsProvider', 'sla.signAsRecipient'],
  subject: (doc) => ({ type: 'sla', id: doc.id, province: idOf(doc.province) }),
  prepare: { enforce: endAmended, giveNotice: enterNotice },
  loadFacts: loadSlaFacts,
  changes: (context) => changes[context.move]?.(context) ?? {},
  details: ({ doc, move, input }) => ({
    sla: doc.id,
    title: text(doc.title),
    version: Number(doc.version),
    ...(move === 'giveNotice' ? { effectiveDate: text(input.effectiveDate) } : {}),
    ...(move === 'enforce' ? { validFrom: text(input.validFrom) } : {}),
  }),
  effects: {
    sign: signAsProvider,
    countersign: signAsRecipient,
    sendBack: dropSignatures,
    amend: draftAmendment,
  },
}
