import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Field } from 'payload'
import { openPayload, type TestPayload } from '../../support/payload'

let opened: TestPayload

beforeAll(async () => {
  opened = await openPayload()
})
afterAll(() => opened.close())

/** Every field, however deep, with the path to it. */
function fieldsOf(fields: readonly Field[], before: string): [string, Field][] {
  return fields.flatMap((field): [string, Field][] => {
    const path = 'name' in field ? `${before}.${field.name}` : before
    const inside =
      field.type === 'tabs' ? field.tabs : field.type === 'blocks' ? field.blocks : 'fields' in field ? [field] : []
    return [[path, field], ...inside.flatMap((one) => ('fields' in one ? fieldsOf(one.fields, path) : []))]
  })
}

test('no form of the admin loads the code editor, which comes from another machine', () => {
  const all = opened.payload.config.collections
    .filter(({ slug, admin }) => !slug.startsWith('payload-') && !admin?.hidden)
    .flatMap(({ slug, fields }) => fieldsOf(fields, slug))
  expect(all.length).toBeGreaterThan(200)
  const editors = all.filter(([, { type }]) => type === 'json' || type === 'code')
  expect(editors.map(([path]) => path)).toContain('audit-events.details')
  const loading = editors.filter(([, { admin }]) => {
    const { components, hidden } = (admin ?? {}) as { components?: { Field?: unknown }; hidden?: boolean }
    return !hidden && !components?.Field
  })
  expect(loading.map(([path]) => path)).toEqual([])
})
