import type { PayloadRequest } from 'payload'
import { calendarFile } from '../../domain/calendar/calendarFile'
import { problems } from '../../domain/problems'
import { env } from '../../lib/env'
import { nowIso } from '../../lib/clock'
import { loadBriefing } from './loadBriefing'

/** A briefing as an entry for the reader's own calendar. Refuses as its page does, and one without a time. */
export async function invitationFile({ req, id }: { req: PayloadRequest; id: string }): Promise<Response> {
  const { title, startsAt, endsAt, place, address, agenda, state } = await loadBriefing({ req, id })
  if (!startsAt || !endsAt) throw problems.notFound()
  const text = calendarFile({
    id: `briefing-${id}`,
    madeAt: nowIso(),
    startsAt,
    endsAt,
    title,
    place: [place, address].filter(Boolean).join('، '),
    text: agenda ?? '',
    href: new URL(`/portal/briefings/${id}`, env.SERVER_URL).href,
    isCancelled: state === 'cancelled',
  })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="briefing.ics"',
    },
  })
}
