import { describe, expect, test } from '@jest/globals'
import { filesUnder, read } from './support/sources'

/** Left and right as sides of a box: they stand wrong in one of the two writing directions. */
const inStyles =
  /(^|[\s;{])((margin|padding|border|inset)-(left|right)(-[a-z]+)*|(left|right)|border-(top|bottom)-(left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)/g
const inClasses =
  /(?<=["'`\s])-?(ml|mr|pl|pr|(left|right)(?=-(\d|\[|px|auto|full))|border-l|border-r|rounded-(l|r|tl|tr|bl|br)|scroll-m[lr]|scroll-p[lr])-[\w[\]./]+|(?<=["'`\s])(text|float|clear)-(left|right)(?=["'`\s])/g

const findings = (files: readonly string[], pattern: RegExp) =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (line.match(pattern) ?? []).map((hit) => `${file}:${at + 1} ${hit.trim()}`)),
  )

describe('sides that are not logical', () => {
  test('the patterns know what they look for', () => {
    expect('a { margin-left: 1px; text-align: right }'.match(inStyles)).toHaveLength(2)
    expect('a { margin-inline-start: 1px; right-of: 1 }'.match(inStyles)).toBeNull()
    expect('"flex ml-2 text-right -left-4"'.match(inClasses)).toHaveLength(3)
    expect('"ms-2 text-start inset-s-1 html-2"'.match(inClasses)).toBeNull()
  })

  test('in style sheets', () => {
    const files = filesUnder('src', ['.css', '.scss'])
    expect(files.length).toBeGreaterThan(0)
    expect(findings(files, inStyles)).toEqual([])
  })

  test('in class names', () => {
    const files = filesUnder('src', ['.tsx'])
    expect(files.length).toBeGreaterThan(0)
    expect(findings(files, inClasses)).toEqual([])
  })
})
