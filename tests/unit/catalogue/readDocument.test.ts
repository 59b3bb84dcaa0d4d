import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import others from '../../../seed/demo/services/ardabil.json' with { type: 'json' }
import printed from '../../../seed/demo/services/printed.json' with { type: 'json' }
import { readLinkedForm } from '../../../src/domain/catalogue/cpsv/readDocument'
import { toCpsv } from '../../../src/domain/catalogue/cpsv/toCpsv'
import type { IdentityForm } from '../../../src/domain/catalogue/identityForm'
import { emptyForm, publicForm } from '../../../src/domain/catalogue/identityForm'
import { takenValues } from '../../../src/domain/catalogue/readForm/units'
import { graphOf } from '../../../src/domain/diagram/readGraph'
import { identityForms, seedForm } from '../../support/identityForms'

const service = (form: IdentityForm): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(
      toCpsv(
        {
          id: '01990000-0000-7000-8000-000000000001',
          number: 1,
          publishedAt: '2026-11-22T08:00:00.000Z',
          status: 'current',
          province: 'ardabil',
          provinceName: 'اردبیل',
          agencyRow: null,
          parent: null,
          form: publicForm(form),
        },
        (_, value) => value,
      ),
    ),
  ) as Record<string, unknown>
const label = (field: string) => `«${field}»`
const read = (document: unknown) => readLinkedForm(document, label)
/** The form that comes of it when all is taken into an empty one. */
const taken = (document: unknown): IdentityForm => {
  const found = read(document)
  const empty = emptyForm('', '')
  return { ...empty, ...takenValues(empty, found?.values ?? {}, found?.understood.map(({ unit }) => unit) ?? []) }
}
const asTaken = (form: IdentityForm): IdentityForm => ({
  ...publicForm(form),
  code: null,
  codeStatus: 'none',
  provider: '',
  processGraph: graphOf(form.processGraph),
})

describe('a document that is no form is refused', () => {
  const whole = service(seedForm(printed[0]?.form ?? {}))
  test.each([
    ['nothing', null],
    ['a text', 'form'],
    ['a list', [whole]],
    ['an empty graph', { '@graph': [] }],
    ['two services at once', { '@graph': [whole, whole] }],
    ['another kind of thing', { ...whole, type: 'Dataset' }],
    ['a service without stages', { ...whole, accessStage: undefined }],
    ['a part of another shape', { ...whole, follows: [null] }],
  ])('%s', (_, document) => {
    expect(read(document)).toBeNull()
  })
})

describe('a service is read', () => {
  test('any form comes back, but for its code, its provider and the person who filled it', () => {
    fc.assert(
      fc.property(identityForms, (form) => {
        expect(taken(service(form))).toEqual(asTaken(form))
      }),
    )
  })

  test.each([...printed, ...others].map(({ form }) => ({ title: form.title, form: seedForm(form) })))(
    'so does «$title», with its drawing',
    ({ form }) => {
      expect(taken({ '@context': {}, '@graph': [{ type: 'Dataset' }, service(form)] })).toEqual(asTaken(form))
    },
  )

  test('a field with a value that no form has is left out and named; the others are read', () => {
    const found = read({ ...service(seedForm(printed[0]?.form ?? {})), audience: 7, processGraph: { nodes: 'x' } })
    expect(found?.notUnderstood).toEqual(['«audience»', '«processGraph»'])
    expect(found?.values).not.toHaveProperty('audience')
    expect(found?.values.title).toBe(printed[0]?.form.title)
  })
})
