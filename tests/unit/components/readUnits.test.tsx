import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { ReadUnits } from '../../../src/components/portal/services/ReadUnits'
import type { StagedUnit } from '../../../src/domain/catalogue/views'
import { emptyForm } from '../../../src/domain/catalogue/identityForm'

const base: StagedUnit = { unit: 'title', present: '', read: 'خوانده', isSure: true, isSame: false, isOffered: true }
const html = (units: StagedUnit[], notUnderstood: string[] = []) =>
  renderToStaticMarkup(
    <ReadUnits
      locale="fa"
      staged={{ values: {}, present: emptyForm('خدمت', 'دستگاه'), units, notUnderstood }}
      onSave={() => Promise.resolve()}
    />,
  )
const boxes = (markup: string) => markup.match(/<input[^>]*>/g) ?? []

test('only what is offered is ticked; what is the same cannot be taken; a doubt is said in words', () => {
  const markup = html([
    base,
    { ...base, unit: 'description', isOffered: false, isSure: false, present: 'نوشته' },
    { ...base, unit: 'stages.request', isOffered: false, isSame: true },
  ])
  const [offered = '', doubtful = '', same = ''] = boxes(markup)
  expect(offered).toContain('checked')
  expect(doubtful).not.toContain('checked')
  expect(same).toContain('disabled')
  expect(boxes(markup).map((box) => /aria-label="([^"]*)"/.exec(box)?.[1])).toEqual([
    'برداشتن «عنوان خدمت»',
    'برداشتن «شرح خدمت»',
    'برداشتن «مرحله درخواست»',
  ])
  expect(markup.match(/خوانش نامطمئن/g)).toHaveLength(1)
  expect(markup).toContain('نشاندن ۱ بخش')
})

test('where all is in the form already there is nothing to press; what found no place is listed', () => {
  const markup = html([{ ...base, isOffered: false, isSame: true }], ['یادداشت'])
  expect(markup).not.toContain('<button')
  expect(markup).toContain('<li>یادداشت</li>')
})
