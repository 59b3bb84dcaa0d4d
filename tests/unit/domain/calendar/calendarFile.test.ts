import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { calendarFile } from '../../../../src/domain/calendar/calendarFile'

const moment = fc
  .integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') })
  .map((at) => new Date(at - (at % 1000)).toISOString())
const pieces = ['جلسه', 'می‌آییم', ',', ';', '\\', '\n', '"', ':', 'n', '👋🏽', ' ', 'x'.repeat(40)]
const words = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }).map((list) => list.join(''))

test('whatever is written, another program reads it back, and no line is longer than the standard allows', () => {
  fc.assert(
    fc.property(
      moment,
      moment,
      words,
      words,
      words,
      fc.boolean(),
      (startsAt, endsAt, title, place, text, isCancelled) => {
        const file = calendarFile({
          id: 'briefing-1',
          madeAt: startsAt,
          startsAt,
          endsAt,
          title,
          place,
          text,
          href: 'https://karnameh.example/portal/briefings/1',
          isCancelled,
        })
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const component = new ICAL.Component(ICAL.parse(file) as never)
        const event = new ICAL.Event(component.getFirstSubcomponent('vevent') as never)
        expect([event.summary, event.location, event.description]).toEqual([title, place, text])
        expect([event.startDate, event.endDate].map((at) => at.toJSDate().toISOString())).toEqual([startsAt, endsAt])
        expect(event.component.getFirstPropertyValue('status')).toBe(isCancelled ? 'CANCELLED' : 'CONFIRMED')
      },
    ),
    { numRuns: 200 },
  )
})
