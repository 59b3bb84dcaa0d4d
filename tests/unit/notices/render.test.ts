import { describe, expect, test } from '@jest/globals'
import { evaluationReturned } from '../../../src/notices/evaluationReturned'
import type { Facts } from '../../../src/notices/notice'
import { notices } from '../../../src/notices/registry'
import { renderNotice } from '../../../src/notices/render'
import { plainTextOf } from '../../../src/lib/outboxEmail'

const facts: Facts = {
  agencyName: 'شرکت <b>گاز</b> & نفت',
  evaluation: '019ab000-0000-7000-8000-000000000001',
  cycle: '019ab000-0000-7000-8000-000000000002',
  performanceYear: '1404',
  provinceCode: 'ardabil',
  cycleTitle: 'ارزیابی سال ۱۴۰۴',
  organisationName: 'سازمان مدیریت و برنامه‌ریزی استان اردبیل',
  councilName: 'شورای راهبری',
  circularNumber: '206/93/11852',
  circularDate: '2026-11-01',
  selfAssessmentOpens: '2026-11-10',
  selfAssessmentCloses: '2026-12-10',
  appealsClose: '2026-12-20',
  festivalTitle: 'جشنواره',
  measureTitle: 'سنجه',
  flaggedCount: 3,
  flagged: 'سنجه نخست؛ سنجه دوم',
  details: { reason: 'سند\nخوانا نیست', dueDate: '2026-11-29', to: 'rejected', dimension: 'general', count: 2 },
}
const site = 'https://karnameh.example.ir'
const reader = { name: 'آقای «الف»', locale: 'fa' } as const
const returned = renderNotice(evaluationReturned, facts, reader, site)

describe('what does not get into a mail', () => {
  test('markup from a name or a reason', () => {
    expect(returned.html).not.toContain('<b>گاز')
    expect(returned.html).toContain('شرکت &#60;b&#62;گاز&#60;/b&#62; &#38; نفت')
  })

  test('a second line in the subject, with which a header could be added', () => {
    const { subject } = renderNotice(
      evaluationReturned,
      { ...facts, agencyName: 'گاز\r\nBcc: x@example.ir' },
      reader,
      site,
    )
    expect(subject).not.toMatch(/[\r\n]/)
  })

  test.each(notices.map((notice) => [notice.subjectKey, notice] as const))('%s has no empty place', (_, notice) => {
    for (const locale of ['fa', 'en'] as const) {
      const { subject, text, html } = renderNotice(
        notice,
        { ...facts, agencyName: 'گاز' },
        { name: 'الف', locale },
        site,
      )
      expect(`${subject}${text}${html}`).not.toMatch(/\{\w+\}|undefined|null|NaN/)
      expect(subject.length).toBeGreaterThan(5)
    }
  })

  test('a line without a value', () => {
    const { text } = renderNotice(evaluationReturned, { ...facts, details: {} }, reader, site)
    expect(text).not.toContain('مهلت:')
  })
})

describe('a mail', () => {
  test('says when in the reader’s calendar and digits', () => {
    expect(returned.text).toContain('مهلت: یکشنبه ۸ آذر ۱۴۰۵')
    expect(returned.text).toContain('شمار نقص‌ها: ۳')
    const english = renderNotice(evaluationReturned, facts, { name: 'A', locale: 'en' }, site)
    expect(english.text).toContain('Due: Sunday, 29 November 2026')
    expect(english.html).toContain('<html lang="en" dir="ltr">')
  })

  test('is right to left in its root, its body and its cells, with one button and the bare address', () => {
    expect(returned.html).toContain('<html lang="fa" dir="rtl">')
    expect(returned.html).toMatch(/<body dir="rtl"/)
    expect(returned.html.match(/<td dir="rtl"/g)).toHaveLength(3)
    const address = `${site}/portal/self-assessment/${facts.evaluation}`
    expect(returned.html.split(`href="${address}"`)).toHaveLength(3)
    expect(returned.html).toContain(`<bdi dir="ltr">${address}</bdi>`)
    expect(returned.text.split('\n')).toContain(address)
  })

  test('asks no other machine for anything', () => {
    expect(
      returned.html.match(/(src|href)="(?!https:\/\/karnameh\.example\.ir)[^"]*"|url\(|@import|<img|<link/g),
    ).toBeNull()
  })

  test('keeps a letter number in its own direction', () => {
    const announced = notices.find(({ event }) => event === 'cycle.announced')!
    const { text, html } = renderNotice(announced, facts, reader, site)
    expect(text).toContain('\u2066206/93/11852\u2069')
    expect(html).toContain('<bdi dir="ltr">206/93/11852</bdi>')
  })
})

test('the words of an HTML mail, for those who see no HTML', () => {
  const html =
    '<head><title>x</title></head><p>سلام &amp; درود</p><a href="https://k.ir/a?b=1">باز کنید</a><br><a href="https://k.ir/c">https://k.ir/c</a>'
  expect(plainTextOf(html)).toBe('سلام & درود\nباز کنید\nhttps://k.ir/a?b=1\n\nhttps://k.ir/c')
})
