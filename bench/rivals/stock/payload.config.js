import { postgresAdapter } from '@payloadcms/db-postgres'
import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'

/** The form builder as its manual sets it up: everything by default. Answers become rows of a child table. */
export default buildConfig({
  secret: process.env.PAYLOAD_SECRET,
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL } }),
  editor: lexicalEditor(),
  plugins: [formBuilderPlugin({})],
  // A line of log for every submission would only slow it.
  logger: { options: { level: 'warn' } },
  telemetry: false,
})
