import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Answers } from '../../../src/domain/forms/definition'
import type { FormNews } from '../../../src/domain/forms/news'
import { savedAfter } from '../../../src/services/forms/savedAfter'
import { saveAnswers } from '../../../src/services/forms/saveAnswers'
import { findSubmission } from '../../../src/services/forms/submissionSql'
import { watchForm } from '../../../src/services/forms/watchForms'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await evaluationOf(world, 'water')
})
afterAll(() => application.close())

const save = async (name: CastName, revision: number, answers: Answers) =>
  saveAnswers({ req: await world.as(name), evaluationId: water, change: { revision, answers } })
const after = async (name: CastName, since: number) => {
  const req = await world.as(name)
  const [row] = await findSubmission(req, { evaluationId: water })
  if (!row) throw new Error('no submission')
  return savedAfter(req, row, since)
}

/** Somebody who listens: what he heard, and a way to wait for more of it. */
function listener(name: CastName, personId: string) {
  const heard: FormNews[] = []
  let wake: () => void = () => undefined
  const stop = watchForm(application.payload, water, {
    personId,
    name,
    tell: (news) => {
      heard.push(news)
      wake()
    },
  })
  const until = async (isThat: (news: FormNews) => boolean) => {
    for (;;) {
      const last = heard.at(-1)
      if (last && isThat(last)) return last
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return { heard, stop, until }
}

describe('what colleagues saved', () => {
  test.each([
    ['otherLiaison', 'notFound'],
    ['farLiaison', 'notFound'],
    ['editor', 'notFound'],
    ['general', 'forbidden'],
  ] as const)('%s is not told: %s', async (name, code) => {
    await expect(after(name, 0)).rejects.toMatchObject({ code })
  })

  test.each([Number.NaN, -1, 1.5])('since %s is refused', async (since) => {
    await expect(after('liaison', since)).rejects.toMatchObject({ code: 'badRequest' })
  })

  test('is what came after the revision that one has seen, with who saved last', async () => {
    const first = await save('liaison', 0, { m_g_1: { actual: '70' } })
    await save('director', first.revision, { m_g_2: { actual: 'good' } })
    const news = await after('liaison', first.revision)
    expect(Object.keys(news.answers)).toEqual(['m_g_2'])
    expect(news.answers).toMatchObject({ m_g_2: { actual: 'good' } })
    expect(news.by).toBe((await world.as('director')).user?.name)
    expect(Object.keys((await after('liaison', 0)).answers).sort()).toEqual(['m_g_1', 'm_g_2'])
    expect((await after('liaison', news.revision)).answers).toEqual({})
  })
})

describe('a form that is open on two screens', () => {
  test('tells each at once how it stands, and then what becomes of it', async () => {
    const liaison = listener('liaison', 'one')
    const begun = await liaison.until(({ revision }) => revision > 0)
    expect(begun).toMatchObject({ state: 'in_progress', evidence: [], others: [] })
    const director = listener('director', 'two')
    await liaison.until(({ others }) => others.includes('director'))
    await director.until(({ others }) => others.includes('liaison'))
    await save('director', begun.revision, { m_s_2: { actual: 'yes' } })
    expect((await liaison.until(({ revision }) => revision > begun.revision)).revision).toBe(begun.revision + 1)
    await director.stop()
    await liaison.until(({ others }) => others.length === 0)
    const { length } = liaison.heard
    await liaison.stop()
    await save('director', begun.revision + 1, { m_s_2: { actual: 'no' } })
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(liaison.heard).toHaveLength(length)
  })

  test('two tabs of one person are one person', async () => {
    const one = listener('liaison', 'one')
    const two = listener('liaison', 'one')
    await one.until(({ revision }) => revision > 0)
    await two.until(({ revision }) => revision > 0)
    expect([...one.heard, ...two.heard].flatMap(({ others }) => others)).toEqual([])
    await one.stop()
    await two.stop()
  })
})
