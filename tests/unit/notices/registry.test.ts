import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { eventNames } from '../../../src/domain/events'
import { messages } from '../../../src/i18n/messages'
import type { Facts } from '../../../src/notices/notice'
import { notices, noticesOf } from '../../../src/notices/registry'
import { rolesOf } from '../../../src/services/system/queueNoticesSql'

const facts: Facts = {
  agencyName: 'شرکت گاز',
  evaluation: '019ab000-0000-7000-8000-000000000001',
  cycle: '019ab000-0000-7000-8000-000000000002',
  performanceYear: '1404',
  provinceCode: 'ardabil',
  cycleTitle: 'ارزیابی ۱۴۰۴',
  organisationName: 'سازمان مدیریت و برنامه‌ریزی',
  councilName: 'شورای راهبری',
  circularNumber: '1405/100',
  circularDate: '2026-11-01',
  selfAssessmentOpens: '2026-11-10',
  selfAssessmentCloses: '2026-12-10',
  appealsClose: '2026-12-20',
  festivalTitle: 'جشنواره شهید رجایی',
  measureTitle: 'سنجه یک',
  flaggedCount: 3,
  flagged: 'سنجه نخست؛ سنجه دوم',
  details: { reason: 'دلیل', dueDate: '2026-11-29' },
}

describe('what is not told', () => {
  test('a score or a rank: no line of a mail holds one, and no sentence has a place for one', () => {
    expect(notices.flatMap(({ rows }) => rows).filter((row) => /score|total|rank|band/i.test(row))).toEqual([])
    const places = JSON.stringify(messages.notices).match(/\{\w+\}/g) ?? []
    const known = [
      '{agency}',
      '{cycle}',
      '{council}',
      '{festival}',
      '{count}',
      '{name}',
      '{dueDate}',
      '{date}',
      '{code}',
      '{inquiry}',
      '{briefing}',
      '{visit}',
      '{subject}',
      '{work}',
      '{sla}',
      '{service}',
    ]
    expect([...new Set(places)].filter((place) => !known.includes(place))).toEqual([])
  })

  test('an agency of what its screens do not show: who sends back, prepares or refuses above it', () => {
    const toAgencies = notices.filter(({ audience }) =>
      audience.some(({ of }) => of !== 'province' && of !== 'themselves'),
    )
    expect(toAgencies.map(({ event }) => event).sort()).toEqual([
      'appeal.decided',
      'briefing.announced',
      'briefing.cancelled',
      'briefing.postponed',
      'briefing.reminded',
      'circular.cancelled',
      'circular.published',
      'circular.reminded',
      'clock.late',
      'clock.reminded',
      'cycle.announced',
      'cycle.cancelled',
      'cycle.selfAssessmentOpened',
      'evaluation.absent',
      'evaluation.appealsOpened',
      'evaluation.councilApproved',
      'evaluation.dueMoved',
      'evaluation.editionMoved',
      'evaluation.extended',
      'evaluation.initiallyApproved',
      'evaluation.recalled',
      'evaluation.resubmitted',
      'evaluation.resumed',
      'evaluation.returned',
      'evaluation.submitted',
      'evidence.infected',
      'festival.published',
      'inquiry.dueMoved',
      'inquiry.returned',
      'inquiry.sent',
      'service.codeAssigned',
      'service.published',
      'service.returned',
      'sla.enforced',
      'sla.terminated',
      'sla.terminationNoticed',
      'sla.terminationWithdrawn',
      'visit.announced',
      'visit.cancelled',
      'visit.postponed',
      'visit.reported',
    ])
  })

  test('these events, to anybody', () => {
    expect(eventNames.filter((event) => noticesOf(event).length === 0)).toEqual([
      'user.signedIn',
      'user.created',
      'user.rolesChanged',
      'user.mailHeld',
      'user.mailReleased',
      'user.phoneVerified',
      'noticeText.changed',
      'notice.resent',
      'cycle.indicatorsReady',
      'cycle.reopened',
      'cycle.evaluationStarted',
      'cycle.appealsOpened',
      'cycle.finalReviewStarted',
      'cycle.approved',
      'cycle.published',
      'cycle.closed',
      'cycle.cloned',
      'edition.frozen',
      'edition.exported',
      'form.imported',
      'evaluation.started',
      'evaluation.answersImported',
      'evaluation.reviewStarted',
      'evaluation.appealed',
      'evaluation.sent',
      'evaluation.published',
      'item.scored',
      'item.flagged',
      'item.unflagged',
      'item.inquiryRecorded',
      'inquiry.seen',
      'inquiry.accepted',
      'inquiry.unanswered',
      'inquiry.cancelled',
      'briefing.held',
      'briefing.answered',
      'visit.finished',
      'visit.acknowledged',
      'visit.closed',
      'clock.ruleApplied',
      'deficiency.raised',
      'deficiency.withdrawn',
      'deficiency.answered',
      'deficiency.lapsed',
      'deficiency.closed',
      'deficiency.raisedAgain',
      'evidence.added',
      'evidence.removed',
      'festival.withdrawn',
      'circular.issuedWithCycle',
      'circular.read',
      'letter.registered',
      'service.recalled',
      'service.reviewed',
      'service.codeRequested',
      'service.codeKept',
      'service.revisionBegun',
      'service.archived',
      'service.restored',
      'sla.submitted',
      'sla.signedByProvider',
      'sla.signedByRecipient',
      'sla.sentBack',
      'sla.amendmentDrafted',
      'sla.superseded',
      'response.received',
      'response.seen',
      'response.answered',
      'response.removed',
    ])
  })
})

/** The pages of the application as patterns: route groups vanish, `[id]` is anything. */
function pages(folder = 'src/app', path = ''): RegExp[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'page.tsx') return [new RegExp(`^${path || '/'}$`)]
    if (!entry.isDirectory() || entry.name.startsWith('[...')) return []
    const part = entry.name.startsWith('(') ? '' : `/${entry.name.replace(/^\[\w+\]$/, '[^/]+')}`
    return pages(`${folder}/${entry.name}`, path + part)
  })
}

describe('what is told', () => {
  test('there are notices, each in a file of its own', () => {
    expect(notices.length).toBeGreaterThan(20)
    const files = readdirSync('src/notices').filter(
      (file) =>
        ![
          'links.ts',
          'mailLayout.ts',
          'notice.ts',
          'registry.ts',
          'render.ts',
          'rowValues.ts',
          'variables.ts',
          'digest.ts',
        ].includes(file),
    )
    expect(files).toHaveLength(notices.length)
  })

  test.each(notices.map((notice) => [notice.subjectKey, notice] as const))('%s reaches somebody', (_, { audience }) => {
    const empty = audience.filter((one) => one.of !== 'themselves' && rolesOf(one).length === 0)
    expect(empty).toEqual([])
  })

  test('nobody is told of all provinces', () => {
    const told = new Set(notices.flatMap(({ audience }) => audience.flatMap(rolesOf)))
    expect([...told].filter((role) => role === 'super_admin' || role === 'national')).toEqual([])
  })

  test.each(notices.map((notice) => [notice.subjectKey, notice] as const))(
    '%s leads to a page that is there',
    (_, { link }) => {
      expect(existsSync('src/app')).toBe(true)
      for (const some of [facts, { ...facts, evaluation: null, cycle: null }]) {
        expect(pages().filter((page) => page.test(link(some)))).not.toEqual([])
      }
    },
  )
})
