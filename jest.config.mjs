import { fileURLToPath } from 'node:url'

/**
 * Four kinds of test. `unit` and `house` need nothing but Node; `integration` gets its own database a file, made from
 * a migrated template; `e2e` adds the production build and a browser. The database starts only for the last two.
 */
// Node before 20.10 knows the attributes of an import under their older name only.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const emitAssertForImportAttributes = major === 20 && minor < 10

const base = {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  testEnvironment: 'node',
  // Without these conditions, importing the rich-text editor in plain Node may end the process at random.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'development'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true, emitAssertForImportAttributes },
        },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/tests/support/style.mjs',
    '^@payload-config$': '<rootDir>/payload.config.ts',
  },
  setupFiles: ['<rootDir>/tests/support/environment.mjs'],
}

const withDatabase = {
  globalSetup: '<rootDir>/tests/support/startDatabase.mjs',
  globalTeardown: '<rootDir>/tests/support/stopDatabase.mjs',
  setupFiles: [...base.setupFiles, '<rootDir>/tests/support/databaseEnvironment.mjs'],
}

const project = (name, more = {}) => ({
  ...base,
  ...more,
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
})

export default {
  testTimeout: 60_000,
  maxWorkers: process.env.JEST_WORKERS ?? '50%',
  projects: [project('unit'), project('house'), project('integration', withDatabase), project('e2e', withDatabase)],
}
