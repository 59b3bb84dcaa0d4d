import { describe, expect, test } from '@jest/globals'
import { safePath } from '../../../src/components/portal/safePath'

describe('where to go after signing in', () => {
  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/portal\\..\\x',
    '/\tportal',
    '/\n/elsewhere.example',
    'javascript:alert(1)',
    'portal',
    '',
  ])('another site or a trick is refused: %j', (path) => {
    expect(safePath(path)).toBeNull()
  })

  test('nothing is nowhere', () => {
    expect(safePath(null)).toBeNull()
    expect(safePath(undefined)).toBeNull()
  })

  test.each(['/', '/portal', '/portal/evaluations/1?page=2#f-6-1', '/نتایج/۱۴۰۴'])(
    'a path of this site stands: %s',
    (path) => {
      expect(safePath(path)).toBe(path)
    },
  )
})
