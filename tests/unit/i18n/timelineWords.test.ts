import { expect, test } from '@jest/globals'
import { eventNames } from '../../../src/domain/events'
import { timelineWords } from '../../../src/i18n/timelineWords'

test('what nobody named has no words', () => expect(timelineWords('fa', 'evaluation.forgotten')).toBeNull())

test.each(['fa', 'en'] as const)('every event has its words in %s', (locale) => {
  expect(eventNames.filter((name) => !timelineWords(locale, name))).toEqual([])
})
