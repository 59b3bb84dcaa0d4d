import net from 'node:net'

/** The operating system's code for why a port cannot be listened on, by trying it; undefined when it can. */
export function whyNotFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', ({ code }) => resolve(code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

export const isFree = async (port, host) => (await whyNotFree(port, host)) === undefined

/** A port that nobody listens on, chosen by the operating system. */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen({ port: 0, host }, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** The first free port after one that is taken, to propose instead of it. */
export async function nextFree(port, host) {
  for (let other = port + 1; other < port + 50 && other < 65536; other += 1) if (await isFree(other, host)) return other
  return freePort(host)
}
