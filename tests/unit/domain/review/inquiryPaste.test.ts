import { describe, expect, test } from '@jest/globals'
import { readPastedGrid } from '../../../../src/domain/review/inquiryPaste'

const agency = (id: string, name: string) => ({
  id,
  name,
  cells: ['m1', 'm2'].map((measure) => ({ item: `${id}-${measure}`, measure, actual: null, note: null })),
})
const agencies = [agency('a', 'اداره کل بهزیستی'), agency('b', 'شرکت آب و فاضلاب'), agency('c', 'شرکت گاز')]
const paste = (text: string, at = 'a-m1') => readPastedGrid(text, { agencies, measures: ['m1', 'm2'], at })

describe('a clipboard with names', () => {
  test('goes to the agencies that it names, in whatever order and spelling', () => {
    const { values, unknown } = paste('دستگاه\tالف\tب\nشركت گاز\t5\t6\nاداره‌کل بهزیستی\t۷\t\n')
    expect(values).toEqual([
      { item: 'c-m1', actual: '5' },
      { item: 'c-m2', actual: '6' },
      { item: 'a-m1', actual: '۷' },
    ])
    expect(unknown).toEqual([])
  })

  test('says which names it does not know', () => {
    expect(paste('شرکت گاز\t5\nشرکت برق\t6')).toEqual({
      values: [{ item: 'c-m1', actual: '5' }],
      unknown: ['شرکت برق'],
    })
  })
})

describe('a clipboard without names', () => {
  test('goes down and along from where it was pasted, and over no edge', () => {
    expect(paste('1\n2\n3', 'b-m2').values).toEqual([
      { item: 'b-m2', actual: '1' },
      { item: 'c-m2', actual: '2' },
    ])
    expect(paste('1\t2\t3').values).toEqual([
      { item: 'a-m1', actual: '1' },
      { item: 'a-m2', actual: '2' },
    ])
  })

  test('leaves what stands where a cell is empty', () => {
    expect(paste('\t2\n3').values).toEqual([
      { item: 'a-m2', actual: '2' },
      { item: 'b-m1', actual: '3' },
    ])
  })
})
