import packaged from '@sparticuz/chromium'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/** What the browsers of the operating system need besides, to start as root and to stay off the network. */
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Starts a browser: the one that CHROMIUM_PATH names, else the one that came from npm. Close it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  if (own) return chromium.launch({ executablePath: own, args: quiet })
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args })
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
