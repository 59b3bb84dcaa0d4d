import { describe, expect, test } from '@jest/globals'
import { missingOf } from '../../../../src/domain/forms/completeness'
import { evidenceTypes, maxEvidenceBytes, slotRules, usualFiles } from '../../../../src/domain/forms/evidenceTypes'
import { generateBlocks } from '../../../../src/domain/forms/generateBlocks'
import { compileEdition } from '../../../../src/domain/forms/compileEdition'
import type { MeasureField, MeasureSnapshot } from '../../../../src/domain/forms/definition'

const measure = { id: 'm1', code: 'G-1', scoringKind: 'ratio', targetSource: 'central' } as MeasureSnapshot
const asked = (
  requiredEvidence: Parameters<typeof generateBlocks>[0]['axes'][number]['measures'][number]['requiredEvidence'],
) => {
  const one = { id: 'm1', code: 'G-1', title: 'سنجه', help: null, explanationRequired: false, requiredEvidence }
  const blocks = generateBlocks({ axes: [{ code: '1', title: 'محور', dimension: 'general', measures: [one] }] })
  return compileEdition(blocks, new Map([['m1', measure]])).pages[0]?.fields[0] as MeasureField
}

describe('what a slot takes', () => {
  test('nothing that its kinds do not name', () => {
    const { types, extensions } = slotRules({ kinds: ['image', 'sheet'] })
    expect(types['application/pdf']).toBeUndefined()
    expect(extensions).toEqual(['jpg', 'jpeg', 'png', 'xlsx'])
  })

  test('the usual, where it says nothing: editions of before said nothing', () => {
    expect(slotRules({})).toMatchObject({ types: evidenceTypes, maxBytes: maxEvidenceBytes, most: usualFiles })
    expect(slotRules({ kinds: [] })).toMatchObject({ types: evidenceTypes })
  })

  test('goes from the measure into the edition; what was left empty is not written down', () => {
    const { evidence } = asked([
      { title: 'گزارش', mandatory: true, kinds: null, megabytes: null, most: null },
      { title: 'تصویر', mandatory: false, kinds: ['image'], megabytes: 20, most: 3 },
    ])
    expect(evidence).toEqual([
      { key: 'e1', title: 'گزارش', mandatory: true },
      { key: 'e2', title: 'تصویر', mandatory: false, kinds: ['image'], megabytes: 20, most: 3 },
    ])
    expect(slotRules(evidence[1] ?? {})).toMatchObject({ maxBytes: 20 * 1024 * 1024, most: 3 })
  })
})

describe('an infected file', () => {
  test('is missing at its slot, mandatory or not, also beside a sound one', () => {
    const field = asked([
      { title: 'گزارش', mandatory: true },
      { title: 'پیوست', mandatory: false },
    ])
    const given = [
      { field: field.name, slot: 'e1', infected: true },
      { field: field.name, slot: 'e2', infected: true },
      { field: field.name, slot: 'e2' },
    ]
    expect(missingOf(field, { [field.name]: { actual: '5' } }, given)).toEqual([
      { path: `${field.name}.e1`, code: 'fileInfected' },
      { path: `${field.name}.e2`, code: 'fileInfected' },
    ])
    expect(missingOf(field, { [field.name]: { none: true } }, given)).toHaveLength(2)
  })
})
