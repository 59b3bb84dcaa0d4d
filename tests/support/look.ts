import type { Browser, Locator, Page } from 'playwright-core'
import { screens } from './browser'
import { axeFaults, isWide } from './seat'

/** What is wrong with a page as it stands, on a wide screen and on a phone; it is left wide. Compare with `noFaults`. */
export async function faultsOf(page: Page): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [name, size] of Object.entries(screens)) {
    await page.setViewportSize(size)
    found[name] = { axe: await axeFaults(page), isWide: await isWide(page) }
  }
  await page.setViewportSize(screens.desktop)
  return found
}
export const noFaults = { desktop: { axe: [], isWide: false }, phone: { axe: [], isWide: false } }

/** Clicks what stands on a page that was just gone to, once the page's program listens: before that a click is lost. */
export async function press(target: Locator): Promise<void> {
  await target.waitFor()
  await target.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const isThrough = () =>
          location.pathname.startsWith('/admin') || document.documentElement.hasAttribute('data-listens')
        const look = () =>
          isThrough() && Object.keys(element).some((key) => key.startsWith('__reactProps'))
            ? resolve()
            : void setTimeout(look, 50)
        look()
      }),
  )
  await target.click()
}

/** Presses Tab until the focus stands on a button or field of this name; throws where the keyboard does not get there. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const { activeElement: element } = document
      const words = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent
      return words?.trim() ?? ''
    })
    if (name.test(here)) return
  }
  throw new Error(`the keyboard does not reach ${name}`)
}

/** The status of an answer to the person of a page. */
export const statusOf = (page: Page, address: string, asked?: RequestInit): Promise<number> =>
  page.evaluate(([url, init]) => fetch(url, init).then((answer) => answer.status), [address, asked] as const)

/** Somebody who is not signed in, at an address. */
export async function visit(browser: Browser, { url, at }: { url: string; at: string }): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url, locale: 'fa-IR' })).newPage()
  await page.goto(at)
  await page.waitForLoadState('networkidle')
  return page
}
