import { randomBytes } from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import type { RoleName } from '../../src/domain/people/roles'
import type { Tally } from '../upsert'
import { upsert } from '../upsert'
import { responders } from './inquiries'
import story from './story.json' with { type: 'json' }

type DemoPerson = { key: string; name: string; role: RoleName; where: string; telling?: boolean }

/** Staff of the demo province. Names are posts, never people. */
const staff: DemoPerson[] = [
  { key: 'admin', name: 'مدیر سامانه', role: 'super_admin', where: '/admin' },
  { key: 'head', name: 'رئیس سازمان', role: 'head', where: '/portal' },
  { key: 'deputy', name: 'معاون توسعه مدیریت', role: 'deputy', where: '/portal' },
  { key: 'manager', name: 'رئیس گروه مدیریت عملکرد', role: 'cycle_manager', where: '/portal' },
  { key: 'general', name: 'ارزیاب شاخص‌های عمومی', role: 'general_evaluator', where: '/portal' },
  { key: 'specific', name: 'ارزیاب شاخص‌های اختصاصی', role: 'specific_evaluator', where: '/portal' },
  { key: 'committee', name: 'دبیر کمیته اعتراضات', role: 'appeals_committee', where: '/portal' },
  { key: 'council', name: 'دبیرخانه شورا', role: 'council_secretary', where: '/portal' },
  { key: 'editor', name: 'روابط عمومی', role: 'content_editor', where: '/admin' },
  { key: 'governor', name: 'دفتر استاندار', role: 'governor', where: '/portal' },
  { key: 'national', name: 'ناظر ملی', role: 'national', where: '/portal' },
]

export type Login = { name: string; role: string; email: string; password: string; where: string; telling?: boolean }
type Agencies = { key: string; name: string; id: string }[]

/** The agency whose log-ins are told first: its form is half filled, so that its liaison and its head find their work open. */
const telling = story.find(({ state }) => state === 'in_progress')?.agencies[0]

const newPassword = (): string => randomBytes(9).toString('base64url')

/** Passwords of earlier runs are kept, because a password is stored only as a hash and could not be told again. */
async function readLogins(file: string | undefined): Promise<Login[]> {
  if (!file) return []
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Login[]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/**
 * The demo's people: the staff, and a head and a liaison for each agency. Passwords are made here at the first run and
 * written to the log-ins file, readable by its owner only. Returns users' ids by key («deputy», «liaison-a04»).
 */
export async function makePeople(
  req: PayloadRequest,
  tally: Map<string, Tally>,
  { province, agencies, loginsFile }: { province: string; agencies: Agencies; loginsFile?: string | undefined },
): Promise<Map<string, string>> {
  const known = new Map((await readLogins(loginsFile)).map((login) => [login.email, login]))
  const logins: Login[] = []
  const ids = new Map<string, string>()
  const add = async (person: DemoPerson, agency: string | null) => {
    const email = `${person.key}@karnameh.example`
    const password = known.get(email)?.password ?? newPassword()
    const bound = person.role === 'super_admin' || person.role === 'national' ? null : province
    const data = {
      name: person.name,
      position: person.name,
      password,
      active: true,
      roles: [{ role: person.role, province: bound, agency }],
    }
    ids.set(person.key, await upsert(req, tally, { collection: 'users', key: { email }, data }))
    logins.push({
      name: person.name,
      role: person.role,
      email,
      password,
      where: person.where,
      ...(person.telling && { telling: true }),
    })
  }
  for (const person of staff) await add(person, null)
  for (const { key, name, id } of agencies) {
    const shared = { where: '/portal', telling: key === telling }
    await add({ key: `liaison-${key}`, name: `رابط ${name}`, role: 'liaison', ...shared }, id)
    await add({ key: `director-${key}`, name: `مدیر ${name}`, role: 'agency_head', ...shared }, id)
    if (responders.includes(key)) {
      const role = { role: 'inquiry_responder' as const, where: '/portal/inquiries' }
      await add({ key: `responder-${key}`, name: `پاسخ‌گوی استعلام ${name}`, ...role }, id)
    }
  }
  if (loginsFile) await writeLogins(loginsFile, logins)
  return ids
}

async function writeLogins(file: string, logins: Login[]): Promise<void> {
  await writeFile(file, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
}
