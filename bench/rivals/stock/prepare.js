import { getPayload } from 'payload'
import config from './payload.config.js'

/** Makes the tables (Payload pushes its schema outside production) and one form with 250 text fields; prints its id. */
const payload = await getPayload({ config })
const fields = Array.from({ length: 250 }, (_, index) => ({
  blockType: 'text',
  name: `f${index + 1}`,
  label: `Field ${index + 1}`,
  required: true,
}))
const data = { title: 'Form', fields, confirmationType: 'redirect', redirect: { url: '/' } }
const { id } = await payload.create({ collection: 'forms', data, overrideAccess: true, depth: 0 })
process.stdout.write(`${JSON.stringify({ form: id })}\n`, () => process.exit(0))
