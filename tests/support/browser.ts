import packaged from '@sparticuz/chromium'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/**
 * What a browser needs to start as root and to stay off the network. Not the packaged browser's own list: its
 * `--single-process` ends the browser when one context closes, and its `--disable-web-security` would hide what we test.
 */
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * Starts a browser: the one that CHROMIUM_PATH names, else the one that came from npm. Close it in `afterAll`. Its pages have
 * arrived at an address when their program listens, as a person has who looks first: on a busy machine a click or a key would
 * come sooner.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || (await packaged.executablePath())
  const browser = await chromium.launch({ executablePath, args: quiet })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    const newPage = context.newPage.bind(context)
    if (options?.javaScriptEnabled !== false) context.newPage = async () => arriving(await newPage())
    return context
  }
  return browser
}

function arriving(page: Page): Page {
  const [goto, reload, waitForURL] = [page.goto.bind(page), page.reload.bind(page), page.waitForURL.bind(page)]
  const listening = async <Answer>(arrived: Promise<Answer>): Promise<Answer> => {
    const answer = await arrived
    // What is no page of ours, or stays without a program, is not waited for long.
    await page.waitForFunction(listens, undefined, { timeout: 10_000 }).catch(() => undefined)
    return answer
  }
  page.goto = (...where) => listening(goto(...where))
  page.reload = (...how) => listening(reload(...how))
  // A page may send its reader to another one by itself, as the one that signs in does.
  page.waitForURL = (...where) => listening(waitForURL(...where))
  return page
}

/** In the page: whether its program is through with taking over all that can be pressed or filled. */
const listens = (): boolean =>
  (document.scripts.length === 0 ||
    location.pathname.startsWith('/admin') ||
    document.documentElement.hasAttribute('data-listens')) &&
  [...document.querySelectorAll('a[href], button, input, select, textarea')].every((element) =>
    Object.keys(element).some((key) => key.startsWith('__reactProps')),
  )

export const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

export type OpenPage = { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] }

/**
 * Opens a page as one visitor, with nothing remembered. `complaints` gathers what a person would not see but must not
 * happen: errors of scripts, refusals of the content security policy, and requests that leave for another machine.
 */
export async function openPage(
  browser: Browser,
  baseURL: string,
  screen: keyof typeof screens = 'desktop',
): Promise<OpenPage> {
  const context = await browser.newContext({
    baseURL,
    viewport: screens[screen],
    locale: 'fa-IR',
    timezoneId: 'Asia/Tehran',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/i.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(baseURL).origin) complaints.push(`left: ${request.url()}`)
  })
  return { page, context, complaints }
}
