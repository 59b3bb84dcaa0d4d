import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { nowIso } from '../../lib/clock'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

/** Lets mail go again to the address of a person; bounces from before are no longer counted. Whoever sends failed mail again may. */
export async function releaseMail({
  req,
  person,
}: {
  req: PayloadRequest
  person: string
}): Promise<{ released: boolean }> {
  const province = await provinceOf(req, person)
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const at = nowIso()
    const rows = await runSql(
      req,
      sql`update users set mail_hold_address = null, mail_hold_since = null, mail_hold_reason = null, mail_hold_released_at = ${at}
        where id = ${person} and mail_hold_address is not null returning 1`,
    )
    if (rows.length > 0)
      await recordEvent(req, { event: 'user.mailReleased', subject: { type: 'user', id: person, province } })
    return { released: rows.length > 0 }
  })
}

/** The province in which the one who asks may do this for that person; refuses as «not found» where there is none. */
async function provinceOf(req: PayloadRequest, person: string): Promise<string | null> {
  const found = await req.payload.find({
    collection: 'users',
    where: { id: { equals: person } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const user = found.docs[0]
  if (!user) throw problems.notFound()
  const provinces = (user.roles ?? []).map((role) => idOf(role.province))
  const province = provinces.find((one) => may(assignmentsOf(req.user), 'notice.resend', { province: one }))
  if (province === undefined) throw problems.forbidden()
  return province
}
