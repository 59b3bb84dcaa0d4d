import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'
import { freePort } from '../../scripts/lib/ports.mjs'

export type Received = { headers: IncomingHttpHeaders; body: string; path: string }
type Reply = { status: number; headers?: Record<string, string>; body?: string } | 'silence' | 'hangUp'

export type HttpSink = {
  readonly url: string
  readonly host: string
  /** Every request that was read whole, whatever it was answered. */
  readonly received: Received[]
  /** How it answers the next requests; the last reply is repeated. Taken, when nothing was said. */
  reply: (...replies: Reply[]) => void
  readonly close: () => Promise<void>
}

/** A real HTTP server on the loopback that keeps what it is sent. */
export async function openHttpSink(): Promise<HttpSink> {
  const port = await freePort()
  const received: Received[] = []
  let replies: Reply[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      received.push({ headers: request.headers, body, path: request.url ?? '' })
      const reply = (replies.length > 1 ? replies.shift() : replies[0]) ?? { status: 204 }
      if (reply === 'silence') return
      if (reply === 'hangUp') return request.socket.destroy()
      response.writeHead(reply.status, reply.headers).end(reply.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}/hook`,
    host: `127.0.0.1:${port}`,
    received,
    reply: (...some) => (replies = some),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
