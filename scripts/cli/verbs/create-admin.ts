import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { exit, optional, required, say, type Verb } from '../verb'
import { withPayload } from '../withPayload'

/** A password that nobody can guess and a person can copy: 20 letters and digits. */
const newPassword = () => randomBytes(15).toString('base64url').replace(/[-_]/g, 'x')

async function provinceId(payload: Payload, code: string): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'provinces',
    where: { or: [{ code: { equals: code } }, { name: { equals: code } }] },
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]?.id
}

/** Refuses in words, because an operator reads this, not a person with a form. */
function refuse(sentence: string): number {
  say(sentence)
  return exit.refused
}

export const createAdmin: Verb = {
  name: 'create-admin',
  summary: 'makes the account of an administrator and shows its password, once',
  usage: '--email ADDRESS --name NAME [--province CODE]',
  help: [
    'Without a province: a super_admin of the whole installation, who makes the other accounts.',
    'With one (its code, such as ardabil, or its name): a cycle_manager of that province.',
    'Refused when the address has an account already.',
  ].join('\n'),
  options: { email: { type: 'string' }, name: { type: 'string' }, province: { type: 'string' } },
  run(given) {
    const [email, name, code] = [
      required(given, 'email').toLowerCase(),
      required(given, 'name'),
      optional(given, 'province'),
    ]
    return withPayload(async (payload) => {
      const where = { email: { equals: email } }
      const { totalDocs } = await payload.count({ collection: 'users', where, overrideAccess: true })
      if (totalDocs > 0) return refuse(`${email} has an account already.`)
      const province = code && (await provinceId(payload, code))
      if (code && !province) return refuse(`There is no province "${code}". Has "seed reference" been run?`)
      const password = newPassword()
      const role = province ? { role: 'cycle_manager' as const, province } : { role: 'super_admin' as const }
      const data = { email, name, password, active: true, roles: [role] }
      await payload.create({ collection: 'users', data, overrideAccess: true })
      say(`Made ${role.role}: ${email}\nPassword (shown only now): ${password}`)
      return exit.done
    })
  },
}
