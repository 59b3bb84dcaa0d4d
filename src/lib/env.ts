import { z } from 'zod'

/**
 * The only reader of the process environment. Every setting is named, checked and explained here, in `.env.example`
 * and in docs/operations.md; a test compares the three.
 *
 * An empty value means "not set", because that is what a line like `SMTP_URL=` in an env file looks like.
 */
const text = z.string().trim().min(1)
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max)
const databaseUrl = text.regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
const list = text.transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  NEXT_PHASE: text.optional(),

  DATABASE_URL: databaseUrl.optional(),
  DATABASE_REPLICA_URLS: list.pipe(z.array(databaseUrl)).default([]),
  // Below two, the adapter's own start-up connection leaves nothing to work with and the process waits for ever.
  DATABASE_POOL_MAX: wholeNumber(2, 200).default(10),

  PAYLOAD_SECRET: text.min(32, 'must have at least 32 characters').optional(),
  SERVER_URL: z.url({ protocol: /^https?$/ }).optional(),
  HOST: text.default('127.0.0.1'),
  PORT: wholeNumber(1, 65535).default(3000),

  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: text.default('کارنامه <karnameh@localhost>'),

  MAIL_BOUNCES_TO: z.email().optional(),
  MAIL_BOUNCES_SECRET: text.min(20, 'must have at least 20 characters').optional(),
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_TOKEN: text.optional(),
  SMS_FROM: text.optional(),
  WEBHOOK_HOSTS: list.default([]),

  KARNAMEH_DATA_DIR: text.default('.data'),
  KARNAMEH_LOGINS_FILE: text.optional(),
  KARNAMEH_SEED: z.enum(['reference', 'demo', 'none']).default('demo'),
  KARNAMEH_CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
  KARNAMEH_ALLOW_CLOCK: flag.default(false),
  KARNAMEH_STANDALONE: flag.default(false),

  S3_BUCKET: text.optional(),
  S3_REGION: text.default('us-east-1'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  S3_FORCE_PATH_STYLE: flag.default(true),

  CLAMAV_URL: z.url({ protocol: /^tcp$/ }).optional(),

  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  CHROMIUM_PATH: text.optional(),
})

type Settings = z.infer<typeof settings>

/** Every setting with its checked type; DATABASE_URL, PAYLOAD_SECRET and SERVER_URL are filled in, see `readEnv`. */
export type Env = Readonly<
  Omit<Settings, 'DATABASE_URL' | 'PAYLOAD_SECRET' | 'SERVER_URL'> & {
    DATABASE_URL: string
    PAYLOAD_SECRET: string
    SERVER_URL: string
    /** Origins from which a browser may send our cookies (Payload's `csrf`): SERVER_URL, and the loopback's other name. */
    TRUSTED_ORIGINS: readonly string[]
  }
>

/** The names of all settings, for the test that compares them with `.env.example` and the operations guide. */
export const settingNames = Object.keys(settings.shape).sort()

/**
 * Checks an environment and returns its settings. Refuses badly formed values at once, naming each. A missing
 * DATABASE_URL or PAYLOAD_SECRET is refused when it is first read, so that what needs neither (unit tests, the
 * build) runs without; while Next builds, both read as values that reach nothing.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) throw new Error(`Settings refused. ${describe(parsed.error)} See .env.example.`)
  const { DATABASE_URL, PAYLOAD_SECRET, ...rest } = parsed.data
  refuseHalfS3(rest)
  refuseShiftedClock(rest)
  const building = rest.NEXT_PHASE === 'phase-production-build'
  const serverUrl = (rest.SERVER_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, '')
  return Object.freeze({
    ...rest,
    SERVER_URL: serverUrl,
    TRUSTED_ORIGINS: trustedOrigins(serverUrl),
    get DATABASE_URL() {
      return DATABASE_URL ?? whileBuilding(building, 'DATABASE_URL', 'postgresql://127.0.0.1:1/none-while-building')
    },
    get PAYLOAD_SECRET() {
      return PAYLOAD_SECRET ?? whileBuilding(building, 'PAYLOAD_SECRET', 'no-secret-is-used-while-building-the-app')
    },
  })
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`).join(' ')
}

function whileBuilding(building: boolean, name: string, value: string): string {
  if (building) return value
  throw new Error(`${name} is not set. "npm start" and "npm run karnameh" set it themselves; else see .env.example.`)
}

function refuseHalfS3(given: Pick<Settings, 'S3_BUCKET' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'>): void {
  const parts = [given.S3_BUCKET, given.S3_ACCESS_KEY_ID, given.S3_SECRET_ACCESS_KEY]
  if (parts.every(Boolean) || !parts.some(Boolean)) return
  throw new Error(
    'Settings refused. S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY go together. See .env.example.',
  )
}

function refuseShiftedClock(given: Pick<Settings, 'NODE_ENV' | 'KARNAMEH_CLOCK_OFFSET_MS' | 'KARNAMEH_ALLOW_CLOCK'>) {
  if (given.KARNAMEH_CLOCK_OFFSET_MS === 0 || given.NODE_ENV !== 'production' || given.KARNAMEH_ALLOW_CLOCK) return
  throw new Error('Settings refused. KARNAMEH_CLOCK_OFFSET_MS shifts the clock, for tests only, never in production.')
}

function trustedOrigins(serverUrl: string): readonly string[] {
  const { origin, hostname } = new URL(serverUrl)
  if (hostname === 'localhost') return [origin, origin.replace('localhost', '127.0.0.1')]
  if (hostname === '127.0.0.1') return [origin, origin.replace('127.0.0.1', 'localhost')]
  return [origin]
}

export const env: Env = readEnv(process.env)
