import type { z } from 'zod'
import { problems } from '../domain/problems'

/**
 * The fields of a multipart request that brings a file, checked with zod. Refuses one that does not say how long it is, is
 * longer than `mostBytes` with the form around its file, is no multipart, or has other fields.
 */
export async function uploadedForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  mostBytes: number,
): Promise<z.infer<Schema>> {
  const length = Number(request.headers.get('content-length'))
  if (!length) throw problems.badRequest()
  if (length > mostBytes) throw problems.tooLarge()
  const form = await request.formData().catch(() => {
    throw problems.badRequest()
  })
  const given = schema.safeParse(Object.fromEntries(form))
  if (!given.success) throw problems.badRequest()
  return given.data
}
