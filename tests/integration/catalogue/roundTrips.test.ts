import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadReference } from '../../../seed/reference/load'
import { services } from '../../../seed/demo/services'
import others from '../../../seed/demo/services/ardabil.json' with { type: 'json' }
import printed from '../../../seed/demo/services/printed.json' with { type: 'json' }
import type { Tally } from '../../../seed/upsert'
import { documents } from '../../../src/documents/registry'
import type { IdentityForm } from '../../../src/domain/catalogue/identityForm'
import { publicForm } from '../../../src/domain/catalogue/identityForm'
import { asPrinted } from '../../../src/domain/catalogue/readForm/units'
import type { Service } from '../../../src/payload-types'
import { createService } from '../../../src/services/catalogue/createService'
import { identityFormOf } from '../../../src/services/catalogue/identityFormOf'
import { importForm, stageForm } from '../../../src/services/catalogue/importForm'
import { gathered } from '../../support/workbook'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { World } from '../../support/world'
import { makeWorld } from '../../support/world'

/** Each seeded form out of the store as a file and back into it, as a service of another body. */
let application: TestPayload
let world: World
let stored: Service[]
const tally = new Map<string, Tally>()
const trusted = { depth: 0, pagination: false, overrideAccess: true } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await loadReference(await world.system(), tally)
  const { docs } = await world.payload.find({
    collection: 'provinces',
    where: { code: { equals: 'ardabil' } },
    ...trusted,
  })
  const demo = { province: String(docs[0]?.id), agencies: new Map<string, string>(), tally }
  await services({ ...demo, as: () => world.system(), request: world.system }, { bySystem: true })
  stored = (await world.payload.find({ collection: 'services', sort: 'id', ...trusted })).docs
}, 240_000)
afterAll(() => application.close())

/** Takes all of a file into a new service, says what became of it, and removes it again. */
async function takenIn(bytes: Uint8Array): Promise<{ form: IdentityForm; notUnderstood: string[] }> {
  const req = await world.as('manager')
  const data = { title: 'خدمت تازه', provider: world.agencies.water, province: world.provinces.here, parent: null }
  const { id } = await createService({ req, data })
  const { present, values, units, notUnderstood } = await stageForm({ req, id, bytes, locale: 'fa' })
  await importForm({ req, id, present, values, units: units.map(({ unit }) => unit) })
  const row = await world.payload.findByID({ collection: 'services', id, ...trusted })
  await world.payload.delete({ collection: 'services', id, overrideAccess: true })
  return { form: identityFormOf(row), notUnderstood }
}
/** What no file brings: the code and its state, and who gives the service. */
const unsaid = { code: null, codeStatus: 'none', provider: '' } as const
const withoutLinks = (form: IdentityForm): IdentityForm => ({
  ...form,
  regulations: form.regulations.map((row) => ({ ...row, regulation: null })),
})

test('all seeded forms are in the store', () => {
  expect(stored).toHaveLength(printed.length + others.length)
  expect(stored.filter(({ processGraph }) => processGraph).length).toBeGreaterThan(3)
  expect(stored.some(({ regulations }) => regulations?.some(({ regulation }) => regulation))).toBe(true)
})

describe('nothing is lost', () => {
  test('by JSON-LD but the person who filled it: options, drawing and links to the library come back', async () => {
    for (const row of stored) {
      const form = identityFormOf(row, 'سازمان')
      const service = {
        id: row.id,
        number: 1,
        publishedAt: '2026-11-22T08:00:00.000Z',
        status: 'current',
        province: 'ardabil',
        provinceName: 'اردبیل',
        agencyRow: null,
        parent: null,
        form: publicForm(form),
      } as const
      const file = (await documents.serviceJsonLd.make({ base: 'https://example.ir', service })) as string
      const back = await takenIn(new TextEncoder().encode(file))
      expect(back).toEqual({ form: { ...publicForm(form), ...unsaid }, notUnderstood: [] })
    }
  }, 240_000)

  test.each(['Word', 'Excel'])(
    'by %s but the drawing, which a paper shows and does not say',
    async (kind) => {
      for (const row of stored) {
        const form = identityFormOf(row, 'سازمان')
        const given = { form, organisation: 'سازمان', edition: null, isPublic: false }
        const bytes =
          kind === 'Word'
            ? ((await documents.serviceFormDocx.make(given)) as Uint8Array)
            : (await gathered(documents.serviceFormXlsx.stream(given))).bytes
        const back = await takenIn(bytes)
        expect(back.notUnderstood).toEqual([])
        expect(asPrinted(back.form)).toEqual(asPrinted({ ...withoutLinks(form), ...unsaid, processGraph: null }))
      }
    },
    240_000,
  )
})
