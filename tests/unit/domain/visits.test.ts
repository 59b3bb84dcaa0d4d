import { describe, expect, test } from '@jest/globals'
import { momentInTehran } from '../../../src/domain/calendar/tehran'
import { DEFAULT_HOURS } from '../../../src/domain/calendar/workHours'
import { DEFAULT_WEEKEND } from '../../../src/domain/calendar/workingDays'
import { faultOfInterval } from '../../../src/domain/calendar/interval'
import { decideMove } from '../../../src/domain/workflow/machine'
import type { VisitFacts } from '../../../src/domain/workflow/visit'
import { visitMachine, visitWorkflowStates } from '../../../src/domain/workflow/visit'

const calendar = { weekend: DEFAULT_WEEKEND, holidays: new Set(['2026-11-24']), hours: DEFAULT_HOURS }
const now = momentInTehran('2026-11-22', 9, 0)
const at = (day: string, hour: number, minute = 0) => momentInTehran(day, hour, minute)

describe('the time of a visit', () => {
  test.each([
    ['ends as it begins', at('2026-11-23', 9), at('2026-11-23', 9), 'meetingOrder'],
    ['is over', at('2026-11-22', 8), at('2026-11-22', 10), 'meetingPast'],
    ['begins before the offices open', at('2026-11-23', 7, 29), at('2026-11-23', 9), 'meetingHours'],
    ['ends after they close', at('2026-11-23', 14), at('2026-11-23', 14, 31), 'meetingHours'],
    ['goes into the next day', at('2026-11-22', 10), at('2026-11-23', 10), 'meetingHours'],
  ])('is refused when it %s', (_, startsAt, endsAt, code) => {
    expect(faultOfInterval({ startsAt, endsAt }, now, calendar)).toMatchObject({ code })
  })

  test('is refused on a day off, with the next working day: after a holiday, and over a weekend', () => {
    const on = (day: string) => faultOfInterval({ startsAt: at(day, 9), endsAt: at(day, 10) }, now, calendar)
    expect(on('2026-11-24')).toEqual({ path: 'startsAt', code: 'meetingDayOff', values: { date: '2026-11-25' } })
    expect(on('2026-11-26')).toEqual({ path: 'startsAt', code: 'meetingDayOff', values: { date: '2026-11-28' } })
  })

  test('may fill the whole of the opening hours', () => {
    const whole = { startsAt: at('2026-11-23', 7, 30), endsAt: at('2026-11-23', 14, 30) }
    expect(faultOfInterval(whole, now, calendar)).toBeNull()
  })
})

describe('the moves of a visit', () => {
  const good: VisitFacts = {
    isVisitor: true,
    isOfAgency: false,
    lacking: [],
    wasAnnounced: true,
    hasBegun: true,
    unwritten: [],
    isHeard: true,
  }
  const lacking = [{ path: 'summary', code: 'required' }]
  const made = (move: string, state: string, facts: Partial<VisitFacts> = {}, reason = 'دلیل') => {
    try {
      return decideMove(visitMachine, move, { state, reason }, { ...good, ...facts }).to
    } catch (error) {
      return (error as { code: string }).code
    }
  }

  test.each([
    ['announce', 'draft', { isOfAgency: true }, 'conflictOfInterest'],
    ['announce', 'draft', { lacking }, 'incomplete'],
    ['finish', 'announced', { isVisitor: false }, 'forbidden'],
    ['finish', 'announced', { hasBegun: false }, 'notReady'],
    ['report', 'visited', { unwritten: lacking }, 'incomplete'],
    ['report', 'visited', { isVisitor: false }, 'forbidden'],
    ['close', 'reported', { isHeard: false }, 'notReady'],
    ['cancel', 'draft', { wasAnnounced: false }, 'notReady'],
  ])('%s from %s is refused with %j: %s', (move, state, facts, code) => {
    expect(made(move, state, facts)).toBe(code)
  })

  test.each(['object', 'postpone', 'cancel'])('%s asks for a reason', (move) => {
    expect(made(move, move === 'object' ? 'reported' : 'announced', {}, ' ')).toBe('reasonRequired')
  })

  const ways: Record<string, string[]> = {
    draft: ['announce:announced', 'cancel:cancelled'],
    announced: ['finish:visited', 'postpone:draft', 'cancel:cancelled'],
    visited: ['report:reported'],
    reported: ['acknowledge:acknowledged', 'object:objected', 'close:closed'],
    acknowledged: ['close:closed'],
    objected: ['close:closed'],
    closed: [],
    cancelled: [],
  }
  test.each(visitWorkflowStates)('from %s lead these ways and no others', (state) => {
    const all = Object.keys(visitMachine.moves).map((move) => `${move}:${made(move, state)}`)
    expect(all.filter((way) => !way.endsWith(':moveNotPossible'))).toEqual(ways[state])
  })
})
