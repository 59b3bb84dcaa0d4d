import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fa } from '@payloadcms/translations/languages/fa'
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { fileURLToPath } from 'node:url'
import { collections } from './collections'
import { formBuilder } from './collections/forms/formBuilder'
import { persian } from './collections/persian'
import { database } from './src/lib/database'
import { env } from './src/lib/env'
import { onInit } from './src/lib/onInit'
import { storage } from './src/lib/storage'
import { outboxEmail } from './src/lib/outboxEmail'
import { answerError } from './src/lib/payloadErrors'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  serverURL: env.SERVER_URL,
  secret: env.PAYLOAD_SECRET,
  csrf: [...env.TRUSTED_ORIGINS],
  cors: [],
  admin: {
    user: 'users',
    avatar: 'default',
    theme: 'all',
    importMap: { baseDir: root, importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · کارنامه' },
    components: { beforeDashboard: ['/src/app/(payload)/Dashboard#Dashboard'] },
  },
  collections,
  plugins: [...storage, formBuilder, ...persian],
  db: database(collections),
  email: outboxEmail,
  editor: lexicalEditor({}),
  sharp,
  i18n: { supportedLanguages: { fa, en }, fallbackLanguage: 'fa' },
  graphQL: { disable: true },
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 3,
  upload: { limits: { fileSize: 20 * 1024 * 1024 }, abortOnLimit: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  // Generated files are made by `npm run generate`, never by a process that merely starts.
  typescript: { outputFile: path.resolve(root, 'src/payload-types.ts'), autoGenerate: false },
  hooks: { afterError: [answerError] },
  onInit,
})
