import packaged from '@sparticuz/chromium'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/**
 * What a browser needs to start as root and to stay off the network. Not the packaged browser's own list: its
 * `--single-process` ends the browser when one context closes, and its `--disable-web-security` would hide what we test.
 */
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Starts a browser: the one that CHROMIUM_PATH names, else the one that came from npm. Close it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || (await packaged.executablePath())
  return chromium.launch({ executablePath, args: quiet })
}

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
