import { describe, expect, test } from '@jest/globals'
import { CalendarDate, PersianCalendar } from '@internationalized/date'
import { renderToStaticMarkup } from 'react-dom/server'
import { Bar } from '../../../src/components/ui/Bar'
import { Change } from '../../../src/components/ui/Change'
import { DueDate } from '../../../src/components/ui/DueDate'
import { dayAfterKey, isoOf, weeksOf } from '../../../src/components/ui/dateGrid'
import { digestOf } from '../../../src/components/ui/digestOf'
import { fileRefusal } from '../../../src/components/ui/fileRules'
import { ScoreWithCap } from '../../../src/components/ui/ScoreWithCap'
import { shareOf } from '../../../src/components/ui/share'
import { StateChip } from '../../../src/components/ui/StateChip'
import { statesWithLook } from '../../../src/components/ui/stateLooks'
import { appealStates } from '../../../src/domain/workflow/appeal'
import { cycleStates } from '../../../src/domain/workflow/cycle'
import { evaluationStates } from '../../../src/domain/workflow/evaluation'

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('a score', () => {
  test('missing, zero and not applicable are three different things', () => {
    const said = [
      <ScoreWithCap locale="fa" key="0" score={null} cap="15" />,
      <ScoreWithCap locale="fa" key="1" score="0" cap="15" />,
      <ScoreWithCap locale="fa" key="2" score={null} cap="15" notApplicable />,
    ].map((score) => text(renderToStaticMarkup(score)))
    expect(said).toEqual(['ثبت‌نشده از ۱۵', '۰ از ۱۵', 'موضوعیت ندارد'])
  })

  test('is rounded half up where it is shown', () => {
    expect(text(renderToStaticMarkup(<ScoreWithCap locale="fa" score="26.165" cap="30" />))).toBe('۲۶٫۱۷ از ۳۰')
  })
})

describe('bars', () => {
  test('never leave their track, whatever the numbers', () => {
    expect(shareOf('-5', '10')).toBe(0)
    expect(shareOf('50', '10')).toBe(100)
    expect(shareOf('5', '0')).toBe(0)
    expect(shareOf('1', '3')).toBe(33.33)
  })

  test('need no inline style', () => {
    expect(renderToStaticMarkup(<Bar value="4" max="10" ghost="3" />)).not.toContain('style=')
  })
})

describe('a change', () => {
  test('is said in a word, with its size, beside the triangle', () => {
    expect(text(renderToStaticMarkup(<Change locale="fa" delta="-2.25" />))).toContain('کاهش ۲٫۲۵')
    expect(text(renderToStaticMarkup(<Change locale="fa" delta="7.5" unit="٪" />))).toContain('افزایش ۷٫۵٪')
    expect(text(renderToStaticMarkup(<Change locale="fa" delta="0.00" />))).toContain('بدون تغییر')
  })

  test('downwards is good where less is better', () => {
    expect(renderToStaticMarkup(<Change locale="fa" delta="-4" better="down" />)).toContain('text-cypress')
    expect(renderToStaticMarkup(<Change locale="fa" delta="-4" />)).toContain('text-pomegranate')
  })
})

describe('states', () => {
  test.each([
    ...evaluationStates.map((state) => ['evaluation', state] as const),
    ...cycleStates.map((state) => ['cycle', state] as const),
    ...appealStates.map((state) => ['appeal', state] as const),
  ])('%s %s has a word, a shape and a colour', (noun, state) => {
    expect(statesWithLook).toContain(state)
    const html = renderToStaticMarkup(<StateChip locale="fa" state={state} noun={noun} />)
    expect(text(html)).not.toBe(state)
    expect(html).toContain('<svg')
  })
})

test('a deadline says how many working days are left, or how late it is', () => {
  const said = (days: number | null) =>
    text(renderToStaticMarkup(<DueDate locale="fa" dueIso="2026-11-25" workingDaysLeft={days} />))
  expect(said(-2)).toBe('تا چهارشنبه ۴ آذر۲ روز کاری دیرکرد')
  expect(said(0)).toBe('تا چهارشنبه ۴ آذرمهلت امروز است')
  expect(said(3)).toBe('تا چهارشنبه ۴ آذر۳ روز کاری')
  expect(text(renderToStaticMarkup(<DueDate locale="fa" dueIso={null} workingDaysLeft={null} />))).toBe('بدون مهلت')
})

describe('the month grid', () => {
  const persian = new PersianCalendar()
  const day = new CalendarDate(persian, 1405, 9, 1)

  test('begins on Saturday and holds exactly the days of the month', () => {
    const weeks = weeksOf(day, 'fa')
    expect(weeks[0]?.map((date) => date?.day ?? null)).toEqual([null, 1, 2, 3, 4, 5, 6])
    expect(weeks.flat().filter(Boolean)).toHaveLength(30)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  test('left is tomorrow on Persian pages and yesterday on English ones', () => {
    const left = { key: 'ArrowLeft', shiftKey: false }
    expect(isoOf(dayAfterKey(day, left, 'fa') ?? day)).toBe('2026-11-23')
    expect(isoOf(dayAfterKey(day, left, 'en') ?? day)).toBe('2026-11-21')
  })

  test('a page key from the last of Esfand lands inside the month, with Shift inside the year', () => {
    const leapDay = new CalendarDate(persian, 1403, 12, 30)
    expect(dayAfterKey(leapDay, { key: 'PageDown', shiftKey: true }, 'fa')).toMatchObject({
      year: 1404,
      month: 12,
      day: 29,
    })
    expect(dayAfterKey(leapDay, { key: 'x', shiftKey: false }, 'fa')).toBeNull()
  })
})

describe('files', () => {
  const rules = { extensions: ['pdf', 'jpg'], maxBytes: 1024 }

  test('of another kind or too large are refused in words', () => {
    expect(fileRefusal({ name: 'a.exe', size: 1 }, rules, 'fa')).toContain('a.exe')
    expect(fileRefusal({ name: 'noextension', size: 1 }, rules, 'fa')).not.toBeNull()
    expect(fileRefusal({ name: 'a.pdf', size: 1025 }, rules, 'fa')).toContain('۱ کیلوبایت')
  })

  test('of the right kind pass, however their extension is written', () => {
    expect(fileRefusal({ name: 'گزارش.PDF', size: 1024 }, rules, 'fa')).toBeNull()
  })
})

test('an error shows its code and never its text', () => {
  expect(digestOf(Object.assign(new Error('secret'), { digest: '42' }))).toBe('42')
  expect(digestOf(new Error('secret'))).toBeNull()
  expect(digestOf('secret')).toBeNull()
})
