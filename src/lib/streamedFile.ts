import { attachment } from './attachment'

type Asked = { mimeType: string; name: string; title: string; content: AsyncIterable<Uint8Array> }

/**
 * A file that is made while it is sent: a piece is made when the reader has taken the one before, so that a slow line holds
 * the work and not the memory. An error ends the line in the middle, which browsers show as a failed download.
 */
export function streamedFile({ mimeType, name, title, content }: Asked): Response {
  const pieces = content[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await pieces.return?.()
      },
    },
    { highWaterMark: 1 },
  )
  return new Response(body, {
    headers: {
      'content-type': mimeType,
      'content-disposition': attachment(name, title),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
