import { Pool } from 'undici'

export type Call = { method: 'POST' | 'PUT'; path: string; headers?: Record<string, string>; body: string }
export type Answered = { status: number; text: string }

/** One person at one connection: gives the next request, or null when he has done; sees each answer. */
export type Person = { next: () => Call | null; seen: (answer: Answered) => void }

export type Measured = {
  perSecond: number
  p50Ms: number
  p95Ms: number
  seconds: number
  calls: number
  refused: Record<string, number>
}

/** So many keep-alive connections to one server, all opened before anything is measured. */
export async function connect(origin: string, connections: number, hello: string) {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    keepAliveTimeout: 600_000,
    keepAliveMaxTimeout: 600_000,
    headersTimeout: 600_000,
    bodyTimeout: 600_000,
  })

  async function call({ method, path, headers = {}, body }: Call): Promise<Answered> {
    const response = await pool.request({
      method,
      path,
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
    return { status: response.statusCode, text: await response.body.text() }
  }

  const opened = Array.from({ length: connections }, async () => {
    const response = await pool.request({ method: 'GET', path: hello })
    await response.body.dump()
  })
  await Promise.all(opened)

  /** Everybody works at once, each one request after the other; ends when all have done. */
  async function play(people: readonly Person[]): Promise<Measured> {
    const took: number[] = []
    const refused: Record<string, number> = {}
    const start = performance.now()
    await Promise.all(
      people.map(async ({ next, seen }) => {
        for (let given = next(); given; given = next()) {
          const at = performance.now()
          const answer = await call(given)
          took.push(performance.now() - at)
          if (answer.status >= 300) {
            if (!refused[answer.status]) console.log(`refused ${answer.status}: ${answer.text.slice(0, 500)}`)
            refused[answer.status] = (refused[answer.status] ?? 0) + 1
          }
          seen(answer)
        }
      }),
    )
    const seconds = (performance.now() - start) / 1000
    const done = took.length - Object.values(refused).reduce((sum, count) => sum + count, 0)
    took.sort((one, other) => one - other)
    const at = (share: number) => Math.round(took[Math.ceil(took.length * share) - 1] ?? 0)
    return { perSecond: done / seconds, p50Ms: at(0.5), p95Ms: at(0.95), seconds, calls: took.length, refused }
  }

  return { play, open: () => pool.stats.connected, close: () => pool.close() }
}
