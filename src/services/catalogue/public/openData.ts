import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PublishedForm, PublicService } from '../../../domain/catalogue/publicViews'
import { problems } from '../../../domain/problems'
import type { CatalogueFile } from '../../../documents/catalogue/catalogueFile'
import { documents } from '../../../documents/registry'
import { env } from '../../../lib/env'
import { isKnownTag } from '../../../lib/entityTag'
import { streamedFile } from '../../../lib/streamedFile'
import { runSql } from '../../system/sql'
import { publishedForms } from './publishedForms'
import { readPublicService } from './readService'

const files: Record<string, CatalogueFile | undefined> = {
  'services.csv': documents.catalogueCsv,
  'services.json': documents.catalogueJson,
  'services.jsonld': documents.catalogueJsonLd,
}

/** To be raised when a file says the same services in another way: what readers have kept is then old. */
const LAYOUT = 1
/** Readers ask again after five minutes: what is withdrawn goes away soon. Programs on other pages may read it. */
const shared = {
  'cache-control': 'public, max-age=300, stale-while-revalidate=3600',
  vary: 'accept-encoding',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
}

/**
 * The whole public catalogue as a file for everyone, made while it is sent. Its tag is made of the editions that are current,
 * so that a reader who has them is told so without the forms being read.
 *
 * @param known the tags that the reader has (`If-None-Match`)
 */
export async function downloadCatalogue(
  req: PayloadRequest,
  { file, known }: { file: string; known: string | null },
): Promise<Response> {
  const document = Object.hasOwn(files, file) ? files[file] : undefined
  if (!document) throw problems.notFound()
  const etag = `"${LAYOUT}-${document.extension}-${await stateOf(req)}"`
  if (isKnownTag(known, etag)) return new Response(null, { status: 304, headers: { ...shared, etag } })
  const catalogue = { base: env.SERVER_URL, forms: () => publishedForms(req) }
  const answer = streamedFile({
    mimeType: document.mimeType,
    name: file,
    title: file,
    content: document.stream(catalogue),
  })
  for (const [name, value] of Object.entries({ ...shared, etag })) answer.headers.set(name, value)
  return answer
}

/** One published service, or an older edition of it, as linked data. */
export async function downloadService(
  req: PayloadRequest,
  { id, edition }: { id: string; edition: string | null },
): Promise<Response> {
  if (edition !== null && !/^[1-9]\d{0,5}$/.test(edition)) throw problems.notFound()
  const service = await readPublicService(req, id, edition === null ? undefined : Number(edition))
  if (!service) throw problems.notFound()
  const { mimeType, make } = documents.serviceJsonLd
  const text = await make({ base: env.SERVER_URL, service: asPublished(service) })
  return new Response(text as string, { headers: { ...shared, 'content-type': mimeType } })
}

/** What our own words mean. */
export const downloadVocabulary = async (): Promise<Response> => {
  const { mimeType, make } = documents.vocabulary
  return new Response((await make({ base: env.SERVER_URL })) as string, {
    headers: { ...shared, 'content-type': mimeType },
  })
}

const asPublished = ({ id, number, publishedAt, isCurrent, isGiven, province, agencyRow, parent, form }: PublicService): PublishedForm => ({
  id,
  number,
  publishedAt,
  status: isCurrent ? 'current' : isGiven ? 'superseded' : 'withdrawn',
  province: province.code,
  provinceName: province.name,
  agencyRow,
  parent: parent?.id ?? null,
  form,
})

/** A short text that changes whenever a current edition, its province's name or its parent does. */
async function stateOf(req: PayloadRequest): Promise<string> {
  const [row] = await runSql<{ state: string }>(
    req,
    sql`select md5(coalesce(string_agg(concat_ws('|', e.service_id, e.number, e.parent_id, e.provider_id, v.name), ',' order by e.service_id), '')
            || ${env.SERVER_URL}) as state
        from service_editions e join provinces v on v.id = e.province_id where e.current`,
  )
  return row?.state ?? ''
}
