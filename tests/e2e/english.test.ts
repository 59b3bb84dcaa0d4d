import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { services } from '../../seed/demo/services'
import { loadReference } from '../../seed/reference/load'
import { languageCookie } from '../../src/i18n/locale'
import { messages } from '../../src/i18n/messages'
import type { MessageTree } from '../../src/i18n/translate'
import { transition } from '../../src/services/system/moves'
import { screens } from '../support/browser'
import { reachCouncil, reachSent } from '../support/finalCycle'
import { faultsOf, noFaults } from '../support/look'
import { makePublicForm } from '../support/publicForm'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'

/** The public site in English: chosen without an account and without scripts, and then everywhere but in what was entered. */
let stage: Stage
let agency: string
let service: string

beforeAll(async () => {
  stage = await openStage(async (world) => {
    const tally = new Map()
    await loadReference(await world.system(), tally)
    const demo = { province: world.provinces.here, agencies: new Map<string, string>(), tally }
    await services({ ...demo, as: () => world.system(), request: world.system }, { bySystem: true })
    await makePublicForm(world, { slug: 'desk' })
    const final = await reachCouncil(world)
    await reachSent(final)
    agency = final.finalists.water.agency
    const { id } = await world.payload.create({
      collection: 'festivals',
      overrideAccess: false,
      req: await world.as('editor'),
      data: {
        title: 'جشنوارهٔ سال',
        cycle: world.cycle,
        ordinal: 28,
        heldOn: '2026-08-27',
        body: { root: node('root', [node('paragraph', [{ type: 'text', version: 1, text: 'به نام مردم' }])]) },
        tieBreaks: [{ agency: final.finalists.nursery.agency, minutesNumber: '12' }],
      } as never,
    })
    await transition({ req: await world.as('editor'), noun: 'festival', id, move: 'publish' })
  })
  const { docs } = await stage.payload.find({
    collection: 'services',
    where: { workflowState: { equals: 'published' } },
    limit: 1,
    overrideAccess: true,
    depth: 0,
  })
  service = docs[0]?.id ?? ''
}, stageTime)
afterAll(() => stage?.close(), 60_000)

const node = (type: string, children: unknown[]) => ({
  type,
  version: 1,
  direction: 'rtl',
  format: '',
  indent: 0,
  children,
})

const letters = (text: string): number => text.replace(/\{\w+\}/g, '').match(/[\u0600-\u06ff]/g)?.length ?? 0

function* sentences(tree: MessageTree): Generator<string> {
  for (const value of Object.values(tree)) {
    if (typeof value === 'string') yield value
    else yield* sentences(value)
  }
}
const persian = Object.values(messages).flatMap(({ fa }) => [...sentences(fa)])
/** Whole texts, long enough not to be somebody's own word; a text with places for values by what stands around them. */
const whole = new Set(persian.filter((text) => letters(text) >= 7))
const shaped = persian
  .filter((text) => text.includes('{') && letters(text) >= 12)
  .map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\{\w+\}/)
          .map(literally)
          .join('.+')}$`,
      ),
  )
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** What a page says to eyes and ears that is one of our Persian sentences. */
async function leftInPersian(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const found = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script, style, [lang]:not(html)'))
        found.push(walker.currentNode.textContent ?? '')
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`)) found.push(element.getAttribute(name) ?? '')
    return found.map((text) => text.trim())
  })
  return said.filter((text) => whole.has(text) || shaped.some((shape) => shape.test(text)))
}

const asEnglish = async (): Promise<BrowserContext> => {
  const context = await stage.browser.newContext({ baseURL: stage.server.url, viewport: screens.desktop })
  await context.addCookies([{ name: languageCookie, value: 'en', url: stage.server.url }])
  return context
}

test('what is looked for is found', async () => {
  const context = await stage.browser.newContext({ baseURL: stage.server.url })
  const page = await context.newPage()
  await page.goto('/services')
  expect((await leftInPersian(page)).length).toBeGreaterThan(10)
  await context.close()
})

describe('the choice', () => {
  test('is made and taken back without scripts, on the page where one is', async () => {
    const context = await stage.browser.newContext({ baseURL: stage.server.url, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/services?channel=website')
    await page.getByRole('button', { name: 'English' }).click()
    expect(new URL(page.url()).search).toBe('?channel=website')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
    await page.goto('/portal/login')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^[A-Z]/)
    await page.getByRole('button', { name: 'فارسی' }).click()
    expect(new URL(page.url()).pathname).toBe('/portal/login')
    expect(await page.locator('html').getAttribute('lang')).toBe('fa')
    await context.close()
  })

  test.each([
    ['another language', 'language=de'],
    ['nothing', ''],
  ])('of %s is refused, and changes nothing', async (_, body) => {
    const form = new FormData()
    for (const [name, value] of new URLSearchParams(body)) form.set(name, value)
    const answer = await fetch(`${stage.server.url}/api/language`, { method: 'POST', body: form, redirect: 'manual' })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('never leads to a foreign page', async () => {
    const form = new FormData()
    form.set('language', 'en')
    const headers = { referer: 'https://elsewhere.example/services' }
    const answer = await fetch(`${stage.server.url}/api/language`, {
      method: 'POST',
      body: form,
      headers,
      redirect: 'manual',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  })
})

test('no page of the site leaves a sentence of ours in Persian, and axe is content', async () => {
  const context = await asEnglish()
  const page = await context.newPage()
  const year = '/results/ardabil/1404'
  const pages = [
    ...['/', '/results', '/results/ardabil', year, `${year}/seal`, `${year}/${agency}`, '/method', '/circulars'],
    ...['/services', `/services/${service}`, `/services/${service}/form`, '/services/statistics', '/sla'],
    ...['/kiosk', '/kiosk?all=1', `/kiosk/${service}`, '/receipts', '/receipts/3333-3333-3333'],
    ...['/forms', '/forms/desk', '/forms/track', '/forms/track/3333-3333-3333', '/portal/login', '/portal/reset'],
    ...['/nowhere', '/portal/nowhere'],
  ]
  const found: object[] = []
  for (const at of pages) {
    await page.goto(at)
    const { lang, dir } = await page.evaluate(() => {
      const { lang, dir } = document.documentElement
      return { lang, dir }
    })
    found.push({ at, lang, dir, left: await leftInPersian(page), ...(await faultsOf(page)) })
  }
  expect(found).toEqual(pages.map((at) => ({ at, lang: 'en', dir: 'ltr', left: [], ...noFaults })))
  await context.close()
}, 180_000)

test('nor does the portal of somebody who reads English', async () => {
  await stage.payload.update({
    collection: 'users',
    id: stage.world.userId('manager'),
    data: { language: 'en' },
    overrideAccess: true,
  })
  const page = await stage.open('manager', '/portal')
  const parts = ['reviews', 'compliance', 'services', 'services/statistics', 'slas', 'visits', 'briefings', 'circulars']
  const pages = [
    '/portal',
    ...[...parts, 'inquiries', 'responses', 'workflows', 'notice-settings'].map((part) => `/portal/${part}`),
    `/portal/services/${service}`,
  ]
  const found: object[] = []
  for (const at of pages) {
    await page.goto(at)
    const lang = await page.locator('html').getAttribute('lang')
    found.push({ at, lang, title: /[\u0600-\u06ff]/.test(await page.title()), left: await leftInPersian(page) })
  }
  expect(found).toEqual(pages.map((at) => ({ at, lang: 'en', title: false, left: [] })))
  await page.context().close()
}, 120_000)

test('a form is refused in English too', async () => {
  const context = await asEnglish()
  const page = await context.newPage()
  await page.goto('/portal/login')
  await page.getByLabel('E-mail').fill('nobody@example.ir')
  await page.getByLabel('Password', { exact: true }).fill('wrong and long enough')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page
    .getByRole('alert')
    .filter({ hasText: /password/i })
    .waitFor()
  expect(await leftInPersian(page)).toEqual([])
  await context.close()
})

test('a screen in a hall forgets the language of the one who left', async () => {
  const context = await stage.browser.newContext({ baseURL: stage.server.url, viewport: screens.desktop })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto('/kiosk')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'فارسی' }).waitFor()
  await page.clock.fastForward(95_000)
  await page.getByRole('button', { name: 'English' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('fa')
  await context.close()
})
