import { z } from 'zod'
import { problems } from '../../../domain/problems'
import { endpoint, parse } from '../../../lib/http'
import { MOST_MINUTES_BYTES, recordCouncilSession } from '../../../services/evaluation/councilRecord'

const record = z.object({
  cycleId: z.uuid('notFound'),
  number: z.string().max(100, 'tooLong'),
  date: z.string().max(10),
  minutes: z.string().max(50_000, 'tooLong'),
  decisions: z
    .array(z.object({ evaluation: z.uuid('notFound'), approved: z.boolean(), reason: z.string().max(4000).nullish() }))
    .max(2000),
})

/** Records a meeting of the council: the part `record` is its JSON, the part `file` the scan of the signed minutes. */
export const POST = endpoint(z.object({}), async ({ req, request }) => {
  const isMultipart = request.headers.get('content-type')?.startsWith('multipart/form-data')
  if (!isMultipart) throw problems.badRequest()
  // The record beside the scan is small; what is larger than both is not read into memory at all.
  if (Number(request.headers.get('content-length') ?? 0) > MOST_MINUTES_BYTES + 1024 * 1024) throw problems.tooLarge()
  const form = await request.formData()
  const body = parse(record, readRecord(form.get('record')))
  const file = form.get('file')
  const minutes =
    file instanceof File && file.size > 0 ? { name: file.name, data: Buffer.from(await file.arrayBuffer()) } : null
  return recordCouncilSession({ req, ...body, file: minutes })
})

function readRecord(part: FormDataEntryValue | null): unknown {
  if (typeof part !== 'string') throw problems.badRequest()
  try {
    return JSON.parse(part) as unknown
  } catch {
    throw problems.badRequest()
  }
}
