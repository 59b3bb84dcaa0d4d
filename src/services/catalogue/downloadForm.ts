import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { documents } from '../../documents/registry'
import type { ServiceForm } from '../../documents/serviceForm/serviceForm'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { attachment } from '../../lib/attachment'
import { streamedFile } from '../../lib/streamedFile'
import { runSql } from '../system/sql'
import { identityFormOf } from './identityFormOf'
import { providerName } from './loadIdentityForm'
import { readableService } from './portalServices'
import { readPublicService } from './public/readService'

type Asked = { id: string; file: string }
const makers = { pdf: documents.serviceFormPdf, docx: documents.serviceFormDocx } as const

/** The working text of a form as `form.pdf`, `form.docx` or `form.xlsx`, for whoever may read it; for others: not found. */
export async function downloadWorkingForm(req: PayloadRequest, { id, file }: Asked): Promise<Response> {
  const service = await readableService(req, id)
  const [province] = await runSql<{ organisation: string }>(
    req,
    sql`select organisation_name as organisation from provinces where id = ${idOf(service.province)}`,
  )
  const given: ServiceForm = {
    form: identityFormOf(service, await providerName(req, id)),
    organisation: province?.organisation ?? '',
    edition: null,
    isPublic: false,
  }
  if (file === 'form.xlsx') return sheet(given)
  return paper(given, file, 'private, no-store')
}

/** A published edition as `form.pdf` or `form.docx`, for everyone and without who filled it; the current one, or the one asked for. */
export async function downloadPublicForm(
  req: PayloadRequest,
  { id, file, edition }: Asked & { edition: string | null },
): Promise<Response> {
  if (edition !== null && !/^[1-9]\d{0,4}$/.test(edition)) throw problems.notFound()
  const service = await readPublicService(req, id, edition === null ? undefined : Number(edition))
  if (!service) throw problems.notFound()
  const { form, number, publishedAt, province } = service
  const given = { form, organisation: province.organisation, edition: { number, publishedAt }, isPublic: true }
  return paper(given, file, 'public, max-age=60')
}

const titleOf = ({ form }: ServiceForm, extension: string): string => `${form.title}.${extension}`

async function paper(given: ServiceForm, file: string, caching: string): Promise<Response> {
  const [, extension] = /^form\.(pdf|docx)$/.exec(file) ?? []
  if (!extension) throw problems.notFound()
  const maker = makers[extension as keyof typeof makers]
  const made = Buffer.from(await maker.make(given))
  return new Response(new Uint8Array(made), {
    headers: {
      'content-type': maker.mimeType,
      'content-length': String(made.length),
      'content-disposition': attachment(`${maker.fileName(given)}.${extension}`, titleOf(given, extension)),
      'cache-control': caching,
      'x-content-type-options': 'nosniff',
    },
  })
}

function sheet(given: ServiceForm): Response {
  const { mimeType, extension, fileName, stream } = documents.serviceFormXlsx
  return streamedFile({
    mimeType,
    name: `${fileName(given)}.${extension}`,
    title: titleOf(given, extension),
    content: stream(given),
  })
}
