import type { Instant } from './tehran'

/** One entry of a calendar. `id` stays the same when the entry is made again, so that it replaces itself. */
export type CalendarEntry = {
  id: string
  madeAt: Instant
  startsAt: Instant
  endsAt: Instant
  title: string
  place: string
  text: string
  href: string
  isCancelled: boolean
}

const stamp = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`
/** What RFC 5545 §3.3.11 asks of a text. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')

/** Lines have at most 75 bytes (§3.1), and no letter is cut in two; what follows begins with a blank. */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  let bytes = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (bytes + size > 75) {
      rows.push(row)
      row = ' '
      bytes = 1
    }
    row += letter
    bytes += size
  }
  return [...rows, row].join('\r\n')
}

/** An entry as a file that calendar programs read (iCalendar, RFC 5545). Times are in UTC, so that no zone has to be told. */
export function calendarFile(entry: CalendarEntry): string {
  const { id, madeAt, startsAt, endsAt, title, place, text, href, isCancelled } = entry
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Karnameh//FA',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@karnameh`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    `URL:${href}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
