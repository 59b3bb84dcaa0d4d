import { performance } from 'node:perf_hooks'
import packaged from '@sparticuz/chromium'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import pg from 'pg'
import { getPayload } from 'payload'
import config from '../payload.config'
import { closePayload } from '../src/lib/closePayload'
import { PLAIN_FIELDS, seedProvince } from './submissions.seed'
import { serveOurs } from './submissions.servers'

/**
 * The promise of the page that liaisons fill: on a small phone four times slower than this machine, over a line of 1.6 Mbit
 * a second with 150 ms there and back, with nothing in the cache, a form of more than 100 fields takes what is typed within
 * three seconds. Measured on two of its pages: its first, and the one on which more than 100 questions stand at once. The
 * sign-in page of the same server, over the same line, is the yardstick beside it.
 */
const SLOWER = 4
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1000 * 1000) / 8, uploadThroughput: 96_000 }
const PHONE = { width: 390, height: 844 }
const ROUNDS = 7
const MOST_MS = 3000

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
await client.connect()
const payload = await getPayload({ config })
const [agency] = await seedProvince(client, payload, 1)
if (!agency) throw new Error('no agency was seeded')
const { cookiePrefix } = payload.config
await closePayload(payload)
const { rows } = await client.query<{ key: string; count: number }>(`
  select p ->> 'key' as key, jsonb_array_length(p -> 'fields')::int as count
  from form_editions, jsonb_array_elements(definition::jsonb -> 'pages') p`)
const first = rows[0]
const fullest = [...rows].sort((one, other) => other.count - one.count)[0]
if (!first || !fullest || fullest.count < 100) throw new Error('no page has a hundred fields')
const fields = rows.reduce((sum, { count }) => sum + count, 0)
console.log(`a form of ${fields} questions on ${rows.length} pages, ${PLAIN_FIELDS} of them plain`)

const ours = await serveOurs()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] || (await packaged.executablePath()),
  args: ['--no-sandbox', '--disable-background-networking'],
})
const form = `/portal/self-assessment/${agency.evaluation}?page=`
const pages = {
  firstPage: `${form}${first.key}`,
  fullestPage: `${form}${fullest.key}`,
  signIn: '/portal/login',
}

type Taken = { interactive: number; bytes: number }

/**
 * Opens a page as somebody who has never been here, types into its first field, and gives the milliseconds from the request
 * to the moment at which the page's own program has taken the first letter.
 */
async function open(browser: Browser, address: string): Promise<Taken> {
  const context = await browser.newContext({ baseURL: ours.origin, viewport: PHONE, locale: 'fa-IR' })
  if (address !== pages.signIn)
    await context.addCookies([{ name: `${cookiePrefix}-token`, value: agency?.liaison ?? '', url: ours.origin }])
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  let bytes = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', LINE)
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit', timeout: 60_000 })
  await page.waitForFunction(isListening, undefined, { polling: 30, timeout: 60_000 })
  const interactive = performance.now() - start
  await context.close()
  return { interactive, bytes }
}

/** Whether the first text field of the page is held by the page's program: what is typed from now on is taken. */
function isListening(): boolean {
  const field = document.querySelector('main input:not([type=hidden]), main textarea')
  return field !== null && Object.keys(field).some((key) => key.startsWith('__reactProps'))
}

const median = (values: readonly number[]) =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN

const found: Record<string, Taken> = {}
for (const [name, address] of Object.entries(pages)) {
  await open(browser, address)
  const taken: Taken[] = []
  for (let round = 0; round < ROUNDS; round += 1) taken.push(await open(browser, address))
  found[name] = {
    interactive: Math.round(median(taken.map(({ interactive }) => interactive))),
    bytes: Math.round(median(taken.map(({ bytes }) => bytes))),
  }
  console.log(`${name}: takes what is typed after ${found[name].interactive} ms, ${found[name].bytes} bytes by then`)
}

await browser.close()
await ours.stop()
await client.end()
const { firstPage, fullestPage, signIn } = found
const worst = Math.max(firstPage?.interactive ?? Number.NaN, fullestPage?.interactive ?? Number.NaN)
const ratio = Math.round((worst / (signIn?.interactive ?? Number.NaN)) * 100) / 100
console.log(`ratio: ${Math.round((worst / MOST_MS) * 100) / 100} of the limit, ${ratio} × the sign-in page`)
console.log(
  JSON.stringify({ bench: 'fill-page', met: worst <= MOST_MS, worstMs: worst, ratioToSignIn: ratio, fields, ...found }),
)
