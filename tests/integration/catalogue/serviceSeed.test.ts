import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadReference } from '../../../seed/reference/load'
import { services } from '../../../seed/demo/services'
import others from '../../../seed/demo/services/ardabil.json' with { type: 'json' }
import printed from '../../../seed/demo/services/printed.json' with { type: 'json' }
import type { Tally } from '../../../seed/upsert'
import type { IdentityForm } from '../../../src/domain/catalogue/identityForm'
import type { PaperBlock } from '../../../src/domain/catalogue/paper'
import { sectionNames, fieldsOfSection } from '../../../src/domain/catalogue/sections'
import { sameValues } from '../../../src/domain/catalogue/sectionValues'
import { parseDay } from '../../../src/domain/calendar/typed'
import { paperSections } from '../../../src/i18n/identityPaper'
import { identityFormOf } from '../../../src/services/catalogue/identityFormOf'
import type { Service } from '../../../src/payload-types'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: World
let stored: Service[]
const tally = new Map<string, Tally>()
const trusted = { depth: 0, pagination: false, overrideAccess: true } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await loadReference(await world.system(), tally)
  const [ardabil] = (
    await world.payload.find({ collection: 'provinces', where: { code: { equals: 'ardabil' } }, ...trusted })
  ).docs
  // No people of this test live in Ardabil: every move is the product's own, as it is for the other provinces.
  const demo = {
    province: 'nowhere',
    agencies: new Map<string, string>(),
    as: () => world.system(),
    request: world.system,
    tally,
  }
  await services({ ...demo, province: String(ardabil?.id) }, { bySystem: true })
  await services({ ...demo, province: String(ardabil?.id) }, { bySystem: true })
  stored = (await world.payload.find({ collection: 'services', ...trusted })).docs
}, 240_000)
afterAll(() => application.close())

const find = (title: string, province: string): Service => {
  const found = stored.filter((one) => one.title === title && one.province === province)
  expect(found).toHaveLength(1)
  return found[0] as Service
}

/** A seed row as a form: what the database adds to it is its library row and its dates in ISO. */
const asForm = (form: (typeof printed)[number]['form']): Partial<IdentityForm> => ({
  ...(form as unknown as IdentityForm),
  regulations: form.regulations.map(({ library: _, ...row }) => ({
    ...row,
    regulation: null,
    date: row.date ? (parseDay(row.date) ?? row.date) : null,
  })),
})

describe.each(printed)('the printed form $key', (row) => {
  let service: Service
  let form: IdentityForm
  beforeAll(async () => {
    const { docs } = await world.payload.find({
      collection: 'provinces',
      where: { code: { equals: row.province } },
      ...trusted,
    })
    service = find(row.form.title, String(docs[0]?.id))
    form = identityFormOf(service)
  })

  test.each(sectionNames.filter((name) => name !== 'code' && name !== 'provider'))(
    'section %s is stored as it is printed',
    (section) => {
      const seed = asForm(row.form)
      for (const name of fieldsOfSection[section]) {
        const mine = name === 'regulations' ? form.regulations.map((one) => ({ ...one, regulation: null })) : form[name]
        expect({ [name]: mine }).toEqual({ [name]: seed[name] })
        expect(sameValues({ [name]: mine }, { [name]: seed[name] })).toBe(true)
      }
    },
  )

  test('its regulations are those of the library, and its uncertain places are marked', () => {
    const known = row.form.regulations.filter(({ library }) => library !== null)
    expect((service.regulations ?? []).filter(({ regulation }) => regulation)).toHaveLength(known.length)
    expect((service.uncertain ?? []).map(({ path, note }) => ({ path, note }))).toEqual(
      row.uncertain.map(({ path, note }) => ({ path, note })),
    )
    expect(row.uncertain.length).toBeGreaterThan(0)
  })

  test('on paper every box is there, and exactly the ticked ones are ticked', () => {
    const boxes = paperSections(form).flatMap(({ blocks }) => blocks.flatMap(boxesOf))
    const ticked = boxes.filter((box) => box.ticked).length
    const { stages } = form
    const expected =
      form.serviceTypes.length +
      (form.nature ? 1 : 0) +
      form.levels.length +
      form.lifeEvents.length +
      form.triggers.length +
      (form.recipients.period ? 1 : 0) +
      (form.frequency.kind ? 1 : 0) +
      (form.frequency.period ? 1 : 0) +
      (form.isFree ? 1 : 0) +
      stages.flatMap(({ channels, inPersonReasons }) => [...channels, ...inPersonReasons]).length +
      stages.filter(({ electronic }) => electronic).length +
      stages.filter(({ nonElectronic }) => nonElectronic).length +
      stages.filter(({ visitScope }) => visitScope).length
    expect(ticked).toBe(expected)
    expect(boxes.length).toBeGreaterThan(80)
  })
})

function boxesOf(block: PaperBlock): { ticked: boolean }[] {
  if (block.kind === 'rows') return block.rows.flatMap(({ cell }) => (cell.kind === 'options' ? cell.options : []))
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => (cell.kind === 'options' ? cell.options : []))
  if (block.kind === 'stages')
    return block.stages.flatMap(({ electronic, nonElectronic, channels, reasons, scopes }) => [
      electronic,
      nonElectronic,
      ...channels,
      ...reasons,
      ...scopes,
    ])
  return []
}

test('a second seeding makes nothing twice, and each province has only what it filled', async () => {
  expect(stored).toHaveLength(printed.length + others.length)
  expect(stored.filter(({ workflowState }) => workflowState === 'published').length).toBeGreaterThanOrEqual(24)
  const { totalDocs } = await world.payload.find({ collection: 'service-editions', depth: 0, overrideAccess: true })
  expect(totalDocs).toBe(stored.filter(({ workflowState }) => workflowState === 'published').length)
})

test('what is published lacks nothing, and only a service that asked for a code may be without one', () => {
  const published = stored.filter(({ workflowState }) => workflowState === 'published')
  expect(published.map(({ completeness }) => completeness)).toEqual(published.map(() => 100))
  expect(published.map(({ codeStatus }) => codeStatus)).not.toContain('none')
})
