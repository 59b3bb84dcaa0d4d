import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { idOf } from '../../../domain/reference'
import type { CircularFacts } from '../../../domain/workflow/circular'
import { circularMachine } from '../../../domain/workflow/circular'
import { translator } from '../../../i18n'
import { nowIso } from '../../../lib/clock'
import { runSql } from '../../system/sql'
import type { MoveContext, MoveInput, Noun } from '../../system/transition'
import { registerLetter } from '../registerLetter'

/** The active agencies that a circular is addressed to. Names `c` the circular and `a` the agency. */
const addressees = (circular: SQL): SQL => sql`
  circulars c join agencies a on a.province_id = c.province_id and a.active and (
    c.addressed_to = 'all'
    or (c.addressed_to = 'groups' and exists (
      select 1 from circulars_rels r where r.parent_id = c.id and r.path = 'groups' and r.agency_groups_id = a.group_id))
    or (c.addressed_to = 'agencies' and exists (
      select 1 from circulars_rels r where r.parent_id = c.id and r.path = 'agencies' and r.agencies_id = a.id)))
  where c.id = ${circular}`

async function loadFacts({ req, doc }: MoveContext): Promise<CircularFacts> {
  const [row] = await runSql<{ count: number }>(
    req,
    sql`select count(*)::int as count from ${addressees(sql`${doc.id}::uuid`)}`,
  )
  return { addresseeCount: row?.count ?? 0 }
}

/** A circular is a letter of the organisation: it stands in the register from its issue on. */
async function enterLetter({ req, doc }: MoveContext): Promise<MoveInput> {
  const letter = await registerLetter(req, {
    direction: 'sent',
    number: String(doc.number ?? ''),
    date: String(doc.date ?? ''),
    subject: String(doc.subject ?? ''),
    counterpart: translator('fa', 'circulars').at(`addressed.${String(doc.addressedTo)}`),
    province: idOf(doc.province) ?? '',
    file: idOf(doc.file),
  })
  return { letter }
}

/** One row an addressee, for its reading to be written in. */
const openReceipts = ({ req, doc }: MoveContext) =>
  runSql(
    req,
    sql`insert into circular_receipts (id, circular_id, agency_id, province_id, created_at, updated_at)
        select gen_random_uuid(), c.id, a.id, c.province_id, ${nowIso()}, ${nowIso()} from ${addressees(sql`${doc.id}::uuid`)}
        on conflict (circular_id, agency_id) do nothing`,
  )

const issue = async (context: MoveContext): Promise<void> => void (await openReceipts(context))

/** One circular, for the transition service. */
export const circularNoun: Noun<CircularFacts> = {
  collection: 'circulars',
  machine: circularMachine,
  readVerbs: ['circular.write', 'cycle.read'],
  subject: (doc) => ({ type: 'circular', id: doc.id, province: idOf(doc.province) }),
  prepare: { issue: enterLetter, issueWithCycle: enterLetter },
  loadFacts,
  changes: ({ move, input }) => (move === 'cancel' ? {} : { issuedAt: nowIso(), letter: input.letter }),
  details: ({ doc }) => ({
    circular: doc.id,
    number: String(doc.number ?? ''),
    date: String(doc.date ?? ''),
    subject: String(doc.subject ?? ''),
  }),
  effects: { issue, issueWithCycle: issue },
}
