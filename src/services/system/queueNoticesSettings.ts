import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { WorkCalendar } from '../../domain/calendar/workHours'
import type { SendingHours } from '../../domain/notices/sendAt'
import { DEFAULT_SENDING } from '../../domain/notices/sendAt'
import type { Notice } from '../../notices/notice'
import type { OwnWords } from '../../notices/render'
import { keyOf } from '../../notices/variables'
import { workCalendar } from '../organisation/workCalendar'
import { ownWords } from './ownWordsSql'
import { statement } from './sql'

/** What a province says of one notice. */
export type OwnText = { notice: string; silenced: boolean; fa: OwnWords; en: OwnWords }

/** How a province sends: its hours, its own texts of the notices in question, and who else is told. */
export type ProvinceSending = {
  hours: SendingHours
  texts: ReadonlyMap<string, OwnText>
  hooks: readonly { id: string; url: string }[]
}

type Found = {
  rule: string
  from: string | null
  to: string | null
  daysOff: boolean | null
  texts: OwnText[] | null
  hooks: { id: string; url: string }[] | null
}

const load = statement<{ province: string; notices: string }, Found>(
  'notice_settings',
  ({ province, notices }) => sql`
    select p.sending_rule::text as rule, p.sending_from::text as "from", p.sending_to::text as "to",
      p.sending_days_off as "daysOff",
      (select jsonb_agg(jsonb_build_object('notice', notice, 'silenced', silenced, 'fa', ${ownWords('fa')}, 'en', ${ownWords('en')}))
        from notice_texts where province_id = p.id
          and notice in (select jsonb_array_elements_text(${notices}::jsonb))) as texts,
      (select jsonb_agg(jsonb_build_object('id', id, 'url', url)) from webhooks where province_id = p.id and active) as hooks
    from provinces p where p.id = ${province}`,
)

/** How the province of an event sends these notices, in one statement; the product's ways for what belongs to none. */
export async function sendingOf(
  req: PayloadRequest,
  province: string | null,
  notices: readonly Notice[],
): Promise<ProvinceSending> {
  const [found] = province ? await load(req, { province, notices: JSON.stringify(notices.map(keyOf)) }) : []
  if (!found) return { hours: DEFAULT_SENDING, texts: new Map(), hooks: [] }
  return {
    hours: hoursOf(found),
    texts: new Map((found.texts ?? []).map((text) => [text.notice, text])),
    hooks: found.hooks ?? [],
  }
}

function hoursOf({ rule, from, to, daysOff }: Found): SendingHours {
  if (rule !== 'between' || from === null || to === null || Number(from) >= Number(to)) return DEFAULT_SENDING
  return { rule: 'between', from: Number(from), to: Number(to), daysOff: daysOff === true }
}

/** The calendar of a province, read when first asked for: what goes at once needs none. */
export function calendarWhenAsked(req: PayloadRequest, province: string | null): () => Promise<WorkCalendar> {
  let reading: Promise<WorkCalendar> | undefined
  return () => (reading ??= workCalendar(req, province))
}
