import { lastLines, Trouble } from './trouble.mjs'

/**
 * Connects to the database once, to refuse a wrong DATABASE_URL in a sentence. Gives what `work` gives for the open
 * connection. `pg` is loaded here, not above: it is there only after the installation.
 */
export async function withDatabase(url, work = () => undefined) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: urlOrTrouble(url), connectionTimeoutMillis: 8000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw connectTrouble(error, new URL(url))
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function urlOrTrouble(url) {
  const refused = () => new Trouble('badUrl', { value: url.replace(/:[^:@/]*@/, ':***@') })
  if (!/^postgres(ql)?:\/\//.test(url)) throw refused()
  try {
    if (new URL(url).pathname.length < 2) throw refused()
  } catch {
    throw refused()
  }
  return url
}

function connectTrouble(error, { host, username, pathname }) {
  const at = host || 'localhost'
  // 28P01 invalid_password, 28000 invalid_authorization_specification, 3D000 invalid_catalog_name
  if (error.code === '28P01' || error.code === '28000' || /SASL|password must be a string/.test(error.message)) {
    return new Trouble('wrongPassword', { user: decodeURIComponent(username), host: at })
  }
  if (error.code === '3D000')
    return new Trouble('noDatabase', { name: decodeURIComponent(pathname.slice(1)), host: at })
  return new Trouble('unreachable', { host: at, reason: error.code ?? lastLines(error.message) })
}

const tableExists = async (client, name) =>
  (await client.query('select to_regclass($1) is not null as there', [name])).rows[0].there

/** Names of the migrations that this database has had, in no order; none where it is new. */
export async function appliedMigrations(client) {
  if (!(await tableExists(client, 'payload_migrations'))) return []
  return (await client.query('select name from payload_migrations')).rows.map((row) => row.name)
}

/** Whether seeding has yet to be done: the demo data bring people along, the reference data only provinces. */
export async function wantsSeed(client, part) {
  const table = part === 'demo' ? 'users' : 'provinces'
  if (!(await tableExists(client, table))) return true
  return (await client.query(`select not exists (select from ${table}) as empty`)).rows[0].empty
}
