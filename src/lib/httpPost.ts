import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import type { LookupFunction } from 'node:net'

export type Answer = { status: number; retryAfter: string | null; body: string }

type Post = {
  headers: Record<string, string>
  body: string
  timeoutMs: number
  /** true when also addresses inside of our own network may be asked */
  inside: boolean
}

/** An answer longer than this is not read on: nobody needs it. */
const MOST_BYTES = 16_384

/** The address leads into our own network, where nobody from outside sends us. */
export class InsideAddress extends Error {}

/**
 * Posts a body and reads the answer; follows no redirect. Unless `inside` is true it refuses addresses of private networks, of
 * this machine and of links, and connects to the very address that it has checked: a name that answers otherwise a moment
 * later gains nothing. Throws on a network that fails, and when the whole takes longer than `timeoutMs`.
 */
export function httpPost(url: URL, { headers, body, timeoutMs, inside }: Post): Promise<Answer> {
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (!inside && net.isIP(literal) && isInside(literal)) return Promise.reject(new InsideAddress(literal))
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        lookup: inside ? undefined : lookupOutside,
        signal: AbortSignal.timeout(timeoutMs),
        agent: false,
      },
      (response) => {
        let text = ''
        const done = () =>
          resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] ?? null, body: text })
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          text += part
          if (text.length < MOST_BYTES) return
          done()
          response.destroy()
        })
        response.on('end', done)
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const lookupOutside: LookupFunction = (name, options, done) => {
  dns.lookup(name, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0)
    if (found.some(({ address }) => isInside(address))) return done(new InsideAddress(name), '', 0)
    const [first] = found
    if (!first) return done(new Error(`no address for ${name}`), '', 0)
    if (options.all) return done(null, found)
    done(null, first.address, first.family)
  })
}

const insideList = new net.BlockList()
for (const [address, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  insideList.addSubnet(address, bits, 'ipv4')
for (const [address, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
  ['2002::', 16],
] as const)
  insideList.addSubnet(address, bits, 'ipv6')

/** Whether an IP address is one of ours: private, of this machine, of a link, or none of a single machine. */
export function isInside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  const plain = mapped ?? address
  if (/^::ffff:/i.test(plain)) return true
  return insideList.check(plain, net.isIPv6(plain) ? 'ipv6' : 'ipv4')
}
