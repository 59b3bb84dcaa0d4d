import { problems } from '../domain/problems'

/** The JSON of a request, read no further than so many bytes. Refuses what is longer and what is no JSON. */
export async function boundedBody(request: Request, mostBytes: number): Promise<unknown> {
  const text = (await boundedBytes(request, mostBytes)).toString('utf8')
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw problems.badRequest()
  }
}

/** The bytes of a request, read no further than so many. Refuses what is longer. */
export async function boundedBytes(request: Request, mostBytes: number): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw problems.tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length
    if (size > mostBytes) throw problems.tooLarge()
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}
