import path from 'node:path'
import { root } from './paths.mjs'

/** What every process of this installation is told. Settings that a person gave come first, what we chose fills the rest. */
export function childEnvironment(settings, secrets, databaseUrl) {
  const told = {
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: settings.host,
    PORT: String(settings.port),
    PAYLOAD_SECRET: secrets?.payloadSecret,
    KARNAMEH_LOGINS_FILE: loginsFile(settings),
    ...settings.given,
    NODE_ENV: 'production',
    SERVER_URL: addressOf(settings),
    KARNAMEH_DATA_DIR: settings.dataFolder,
    DATABASE_URL: databaseUrl,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}

/** Where people find the application. */
export const addressOf = (settings) => settings.given.SERVER_URL ?? `http://localhost:${settings.port}`

export const loginsFile = (settings) =>
  settings.given.KARNAMEH_LOGINS_FILE ?? path.join(settings.dataFolder, 'logins.json')

/**
 * Node's parameters to run one verb of the command line. The condition is not decoration: without it, importing the
 * rich-text editor in plain Node ends the process at random, sometimes without a word.
 */
export const verbParameters = (verb, ...rest) => [
  '--conditions=production',
  '--no-warnings',
  '--import',
  'tsx',
  path.join(root, 'scripts', 'cli', 'main.ts'),
  verb,
  ...rest,
]
