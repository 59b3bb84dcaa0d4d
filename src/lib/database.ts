import { postgresAdapter } from '@payloadcms/db-postgres'
import { numeric } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CollectionConfig, Field } from 'payload'
import { env } from './env'

type Arguments = Parameters<typeof postgresAdapter>[0]
type SchemaHook = NonNullable<Arguments['afterSchemaInit']>[number]

const snake = (name: string) => name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The decimal fields of a list of fields as [property, column] pairs; layout fields are walked, arrays are tables of their own. */
function decimalsOf(fields: Field[], prefix = ''): [string, string][] {
  return fields.flatMap((field): [string, string][] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => decimalsOf(tab.fields, prefix))
    if (field.type === 'row' || field.type === 'collapsible') return decimalsOf(field.fields, prefix)
    if (field.type === 'group') {
      return decimalsOf(field.fields, 'name' in field && field.name ? `${prefix}${field.name}_` : prefix)
    }
    const isDecimal = field.type === 'text' && field.custom?.decimal === true
    return isDecimal ? [[`${prefix}${field.name}`, snake(`${prefix}${field.name}`)]] : []
  })
}

/** The arrays of a list of fields, as [name, fields]. */
function arraysOf(fields: Field[]): [string, Field[]][] {
  return fields.flatMap((field): [string, Field[]][] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => arraysOf(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return arraysOf(field.fields)
    return field.type === 'array' ? [[field.name, field.fields]] : []
  })
}

/**
 * Turns the columns of decimal fields into exact `numeric` ones that read and write as strings. Payload's own number
 * field would read them as binary floats.
 */
export const decimalColumns =
  (collections: CollectionConfig[]): SchemaHook =>
  ({ schema, extendTable }) => {
    const extend = (table: string, fields: Field[]) => {
      const columns = Object.fromEntries(decimalsOf(fields).map(([property, column]) => [property, numeric(column)]))
      const found = schema.tables[table]
      if (found && Object.keys(columns).length > 0) extendTable({ table: found as never, columns: columns as never })
    }
    for (const { slug, fields } of collections) {
      extend(snake(slug), fields)
      for (const [name, inner] of arraysOf(fields)) extend(`${snake(slug)}_${snake(name)}`, inner)
    }
    return schema
  }

/** The one database door: migrations only, uuid v7 keys, a pool that fails clearly instead of hanging. */
export const database = (collections: CollectionConfig[]) =>
  postgresAdapter({
    push: false,
    idType: 'uuidv7',
    blocksAsJSON: true,
    migrationDir: 'src/migrations',
    afterSchemaInit: [decimalColumns(collections)],
    ...(env.DATABASE_REPLICA_URLS.length > 0 ? { readReplicas: [...env.DATABASE_REPLICA_URLS] } : {}),
    pool: {
      connectionString: env.DATABASE_URL,
      max: env.DATABASE_POOL_MAX,
      // How long a request waits for its turn: five hundred who submit in the same second are all served within it.
      connectionTimeoutMillis: 30_000,
      idleTimeoutMillis: 60_000,
      statement_timeout: 60_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  })
