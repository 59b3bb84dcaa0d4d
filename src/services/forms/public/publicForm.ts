import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { endOfDayInTehran, startOfDayInTehran } from '../../../domain/calendar/tehran'
import type { FormDefinition } from '../../../domain/forms/definition'
import type { Standing } from '../../../domain/forms/public/publicPage'
import { isSlug, standingAt } from '../../../domain/forms/public/publicPage'
import { hasRules } from '../../../domain/forms/rules/inForce'
import { problems } from '../../../domain/problems'
import { nowIso, today } from '../../../lib/clock'
import { runSql } from '../../system/sql'
import { loadEdition } from '../editions'

/** A public form that has an edition: where it stands, and which edition is answered now. */
export type PublicForm = {
  id: string
  slug: string
  title: string
  intro: string | null
  thanks: string | null
  province: string
  organisation: string
  opensOn: string | null
  closesOn: string | null
  edition: string
  standing: Standing
}

type Row = Omit<PublicForm, 'standing'>

const published = (where: SQL): SQL => sql`
  select f.id, f.public_page_slug as slug, f.title, f.public_page_intro as intro, f.public_page_thanks as thanks,
    f.province_id as province, p.organisation_name as organisation, f.public_page_opens_on as "opensOn",
    f.public_page_closes_on as "closesOn", d.id as edition
  from forms f join provinces p on p.id = f.province_id
  join lateral (select id from form_editions where form_id = f.id order by number desc limit 1) d on true
  where f.audience = 'public' and ${where}`

const standing = (row: Row): PublicForm => ({
  ...row,
  standing: standingAt(nowIso(), {
    opensAt: row.opensOn && startOfDayInTehran(row.opensOn),
    closesAt: row.closesOn && endOfDayInTehran(row.closesOn),
  }),
})

/** The public form at an address. Refuses what is not there or was never published: for visitors both are the same. */
export async function publicFormAt(req: PayloadRequest, slug: string): Promise<PublicForm> {
  const [row] = isSlug(slug) ? await runSql<Row>(req, published(sql`f.public_page_slug = ${slug}`)) : []
  if (!row) throw problems.notFound()
  return standing(row)
}

/** Public forms that are open now or will open, the next to close first. */
export async function listPublicForms(req: PayloadRequest): Promise<PublicForm[]> {
  const rows = await runSql<Row>(req, sql`${published(sql`true`)} order by f.public_page_closes_on nulls last, f.title limit 200`)
  return rows.map(standing).filter((form) => form.standing !== 'closed')
}

/** Whether anything can be answered by the public now. */
export async function anyPublicFormOpen(req: PayloadRequest): Promise<boolean> {
  const day = today()
  const rows = await runSql(
    req,
    sql`select 1 from forms f where f.audience = 'public' and coalesce(f.public_page_opens_on, '') <= ${day}
          and coalesce(f.public_page_closes_on, ${day}) >= ${day}
          and exists (select from form_editions where form_id = f.id) limit 1`,
  )
  return rows.length > 0
}

/** Everything that the page of a public form shows. */
export type PublicFormView = PublicForm & { definition: FormDefinition; ruled: boolean }

/** A public form with its questions. */
export async function readPublicForm(req: PayloadRequest, slug: string): Promise<PublicFormView> {
  const form = await publicFormAt(req, slug)
  const definition = await loadEdition(req, form.edition)
  return { ...form, definition, ruled: hasRules(definition) }
}
