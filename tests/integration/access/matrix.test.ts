import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { Place, Rows } from '../../support/rows'
import { writeRows } from '../../support/rows'
import type { CastName, World } from '../../support/world'
import { castNames, makeWorld } from '../../support/world'

/**
 * Who may do what to which row: every person of the cast × every collection × every operation × own agency, another agency
 * of the province, another province. The table is printed into matrix.txt, which people read and which is checked in; a rule
 * that changes shows as a difference there. The refusals that must never change are asserted by name below.
 */
const file = fileURLToPath(new URL('./matrix.txt', import.meta.url))
const operations = ['read', 'update', 'delete'] as const
type Operation = (typeof operations)[number] | 'create'
type Who = CastName | 'nobody'

let application: TestPayload
let world: World
let rows: Rows
const people = new Map<Who, PayloadRequest>()
const outcome = new Map<string, Set<Who>>()

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  rows = await writeRows(world)
  people.set('nobody', await createLocalReq({}, application.payload))
  for (const name of castNames) people.set(name, await world.as(name))
  await tryEverything()
}, 240_000)
afterAll(() => application.close())

const slugs = () =>
  application.payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
const key = (slug: string, operation: Operation, place: Place) => `${slug} ${operation} ${place}`

async function tryEverything(): Promise<void> {
  for (const slug of slugs()) {
    for (const [place, id] of Object.entries(rows[slug] ?? {}) as [Place, string][]) {
      const row = await application.payload.findByID({ collection: slug, id, depth: 0, overrideAccess: true })
      for (const [who, req] of people) {
        for (const operation of operations)
          if (await isAllowed(req, slug, operation, id)) note(slug, operation, place, who)
        if (await isAllowed(req, slug, 'create', id, row as unknown as Record<string, unknown>))
          note(slug, 'create', place, who)
      }
    }
  }
}

const note = (slug: string, operation: Operation, place: Place, who: Who) => {
  const found = outcome.get(key(slug, operation, place)) ?? new Set<Who>()
  outcome.set(key(slug, operation, place), found.add(who))
}

/** Tries for real, inside a transaction that is always rolled back. Any refusal but access counts as allowed. */
async function isAllowed(
  asked: PayloadRequest,
  slug: CollectionSlug,
  operation: Operation,
  id: string,
  row?: Record<string, unknown>,
): Promise<boolean> {
  const { payload } = application
  const req = await createLocalReq({ user: asked.user ?? undefined }, payload)
  await initTransaction(req)
  const common = { collection: slug, overrideAccess: false, depth: 0, req } as const
  try {
    if (operation === 'read')
      return (await payload.find({ ...common, where: { id: { equals: id } }, limit: 1 })).docs.length > 0
    if (operation === 'update') await payload.update({ ...common, id, data: {} as never })
    if (operation === 'delete') await payload.delete({ ...common, id })
    if (operation === 'create') await payload.create({ ...common, data: withoutKeys(row ?? {}) as never })
    return true
  } catch (error) {
    const { status, code } = error as { status?: number; code?: string }
    return !(status === 403 || status === 404 || status === 401 || code === 'forbidden')
  } finally {
    await killTransaction(req)
  }
}

const withoutKeys = ({ id: _id, createdAt: _c, updatedAt: _u, ...row }: Record<string, unknown>) => row

/** The table as text: a line for each collection, operation and place with those who may. */
const printed = () =>
  slugs()
    .flatMap((slug) =>
      (['create', ...operations] as const).flatMap((operation) =>
        (Object.keys(rows[slug] ?? {}) as Place[]).map(
          (place) =>
            `${key(slug, operation, place).padEnd(44)} ${[...(outcome.get(key(slug, operation, place)) ?? [])].join(' ') || '–'}`,
        ),
      ),
    )
    .join('\n') + '\n'

const allowed = (slug: string, operation: Operation, place: Place): Who[] => [
  ...(outcome.get(key(slug, operation, place)) ?? []),
]

describe('refusals that never change', () => {
  const agencyPeople: Who[] = ['director', 'liaison', 'otherDirector', 'otherLiaison', 'farLiaison']
  const farPeople: Who[] = ['farManager', 'farGeneral', 'farDeputy', 'farLiaison']

  test('nobody without an account reads anything but pictures, and writes nothing', () => {
    const open = [...outcome].filter(([, who]) => who.has('nobody')).map(([line]) => line.replace(/ \w+$/, ''))
    expect([...new Set(open)].sort()).toEqual(['media read'])
  })

  test('nobody at all writes evaluations, items, scores, evidence, appeals, editions, submissions, results, audit or notices through the API', () => {
    const closed = [
      'evaluations',
      'evaluation-items',
      'evaluation-scores',
      'evidence',
      'appeals',
      'council-sessions',
      'form-editions',
      'form-submissions',
      'submission-receipts',
      'audit-events',
      'notices',
    ]
    const open = [...outcome.keys()].filter(
      (line) => closed.includes(line.split(' ')[0] ?? '') && !line.includes(' read '),
    )
    expect(open).toEqual([])
  })

  test('no one of the far province reaches a row of this one', () => {
    const scoped = slugs().filter((slug) => !['media', 'results'].includes(slug))
    const reached = scoped.flatMap((slug) =>
      (['create', ...operations] as const).flatMap((operation) =>
        (['own', 'otherAgency'] as const).flatMap((place) =>
          allowed(slug, operation, place)
            .filter((who) => farPeople.includes(who))
            .map((who) => `${who} ${key(slug, operation, place)}`),
        ),
      ),
    )
    expect(reached).toEqual([])
  })

  test('an agency reaches no evaluation, evidence, appeal or submission of another agency, and no score before its release', () => {
    for (const slug of ['evaluations', 'evidence', 'appeals', 'form-submissions', 'submission-receipts']) {
      expect(allowed(slug, 'read', 'otherAgency').filter((who) => who === 'liaison' || who === 'director')).toEqual([])
      expect(allowed(slug, 'read', 'own')).toEqual(expect.arrayContaining(['liaison', 'director']))
    }
    for (const slug of ['evaluation-items', 'evaluation-scores', 'audit-events', 'notices', 'mailbox']) {
      expect(allowed(slug, 'read', 'own').filter((who) => agencyPeople.includes(who))).toEqual([])
    }
  })

  test('agency people change nothing that staff configure', () => {
    const theirs = ['users update', 'services ']
    const changed = [...outcome].filter(
      ([line]) => !line.includes(' read ') && !theirs.some((start) => line.startsWith(start)),
    )
    expect(changed.filter(([, who]) => agencyPeople.some((one) => who.has(one))).map(([line]) => line)).toEqual([])
  })
})

test('an agency writes the forms of its own services and of no other, and deletes none', () => {
  for (const operation of ['create', 'read', 'update'] as const) {
    expect(allowed('services', operation, 'own')).toEqual(expect.arrayContaining(['director', 'liaison']))
    const others = [...allowed('services', operation, 'otherAgency'), ...allowed('services', operation, 'farProvince')]
    expect(others.filter((who) => who === 'director' || who === 'liaison')).toEqual([])
  }
  expect(allowed('services', 'delete', 'own')).toEqual(['manager'])
})

test('every collection says what create, read, update and delete need', () => {
  const silent = application.payload.config.collections.filter(
    ({ slug, access }) =>
      !slug.startsWith('payload-') && ['create', 'read', 'update', 'delete'].some((name) => !(name in access)),
  )
  expect(silent.map(({ slug }) => slug)).toEqual([])
})

test('every collection has a row here and one far away to try; published results have tests of their own', () => {
  const untried = slugs().filter((slug) => !rows[slug]?.own || !rows[slug]?.farProvince)
  expect(untried).toEqual(['results'])
})

test('the whole table is as it was read and agreed', () => {
  const now = printed()
  if (!existsSync(file) || process.env.UPDATE_MATRIX === '1') writeFileSync(file, now)
  expect(now).toBe(readFileSync(file, 'utf8'))
})
