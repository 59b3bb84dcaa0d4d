import { problems } from '../domain/problems'

/** The JSON of a request, read no further than so many bytes. Refuses what is longer and what is no JSON. */
export async function boundedBody(request: Request, mostBytes: number): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw problems.tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length
    if (size > mostBytes) throw problems.tooLarge()
    chunks.push(read.value)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
  } catch {
    throw problems.badRequest()
  }
}
