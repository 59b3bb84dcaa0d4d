import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { screens } from './browser'
import { signIn } from './session'
import type { CastName } from './world'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Where a person sits: the address on our server, and the width of the screen (desktop unless said). */
export type Place = { url: string; at: string; screen?: keyof typeof screens }

/** A browser of this person of the cast, signed in, at an address. The browser closes it when it closes itself. */
export async function sitDown(browser: Browser, name: CastName, { url, at, screen = 'desktop' }: Place): Promise<Page> {
  const { cookie } = await signIn(url, name)
  const [key = '', ...value] = cookie.split('=')
  const context = await browser.newContext({ baseURL: url, viewport: screens[screen], locale: 'fa-IR' })
  await context.addCookies([{ name: key, value: value.join('='), url }])
  const page = await context.newPage()
  await page.goto(at)
  return page
}

/** What axe has to say against a page as it stands: the rule and the first element that breaks it. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run(document)')) as {
    violations: { id: string; nodes: { html: string }[] }[]
  }
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

/** Whether the page is wider than its window: then a reader must push it sideways. */
export const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
