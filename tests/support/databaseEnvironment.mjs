import { randomBytes } from 'node:crypto'

/**
 * Gives this test file the name of a database of its own, before anything reads the settings. The database itself is
 * made by whoever opens it first (`openDatabase`, `openPayload`), so that a file that needs none pays for none.
 */
const server = new URL(process.env.KARNAMEH_TEST_SERVER)
server.pathname = `/t_${randomBytes(6).toString('hex')}`
process.env.DATABASE_URL = server.toString()
process.env.DISABLE_PAYLOAD_HMR = 'true'
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
