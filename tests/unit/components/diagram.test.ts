import { describe, expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Diagram } from '../../../src/components/ui/diagram/Diagram'
import { DiagramEditor } from '../../../src/components/ui/diagram/DiagramEditor'
import type { ProcessGraph } from '../../../src/domain/diagram/graph'
import { emptyGraph } from '../../../src/domain/diagram/graph'

const graph: ProcessGraph = {
  nodes: [
    { id: 's', kind: 'start', title: 'شروع' },
    { id: 'p', kind: 'document', title: 'نقشه' },
    { id: 'q', kind: 'decision', title: 'مدارک <کامل> است؟', lane: 'کارشناس' },
    { id: 'e', kind: 'end', title: '' },
  ],
  edges: [
    { from: 's', to: 'q' },
    { from: 'p', to: 'q' },
    { from: 'q', to: 'e', label: 'بله' },
  ],
}
const editor = (more: object = {}) =>
  renderToStaticMarkup(createElement(DiagramEditor, { value: graph, onChange: () => undefined, locale: 'fa', ...more }))
const text = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the editor', () => {
  test('changes nothing where nothing may be changed', () => {
    const markup = editor({ readOnly: true, processes: () => ['x'] })
    expect(text(markup)).not.toContain('افزودن گام')
    expect(markup).not.toContain('type="file"')
    expect(markup.match(/<(input|select|textarea)(?![^>]*disabled)/g)).toBeNull()
  })

  test('names every control, and says at the step what is missing there', () => {
    const markup = editor({ processes: () => [] })
    const ids = [...markup.matchAll(/<input id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.every((id) => markup.includes(`for="${id}"`))).toBe(true)
    expect(markup).toContain('aria-label="پایین بردن «شروع»"')
    expect(text(markup)).toContain('«مدارک &lt;کامل&gt; است؟» پرسش است و تنها یک پاسخ دارد')
    expect(text(markup)).toContain('از فهرست فرایندها بساز')
    expect(text(markup)).not.toContain('نمودار کامل است')
  })

  test('begins with nothing', () => {
    expect(text(editor({ value: emptyGraph }))).toContain('هنوز گامی کشیده نشده است.')
  })
})

test('a drawing is read out in the order of the way, with who does it and what it takes', () => {
  const markup = renderToStaticMarkup(createElement(Diagram, { graph, locale: 'fa' }))
  const items = [...markup.matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => item)
  expect(items).toEqual([
    'شروع، سپس «مدارک &lt;کامل&gt; است؟»',
    'مدارک &lt;کامل&gt; است؟ (پرسش یا تصمیم)، انجام‌دهنده: کارشناس، با سندِ «نقشه»، سپس اگر «بله»، بی‌عنوان (پایان)',
    'پایان',
  ])
  expect(markup.match(/<svg /g)).toHaveLength(2)
})
