import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { freePort } from '../../scripts/lib/ports.mjs'

/** The text by which scanners are tried. In two halves, so that no scanner takes this file for what it is not. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

export type Clamd = {
  readonly url: string
  /** What it has been given to look at, whole. */
  readonly seen: Buffer[]
  /** What it does with the next requests; `scan` at first. */
  behave: (how: 'scan' | 'error' | 'hangUp' | 'half') => void
  readonly close: () => Promise<void>
}

/** A TCP server that speaks clamd's protocol (INSTREAM, null-terminated) and finds the EICAR text. */
export async function openClamd(port?: number): Promise<Clamd> {
  const at = port ?? (await freePort())
  const state = { how: 'scan' as Parameters<Clamd['behave']>[0] }
  const seen: Buffer[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    let given = Buffer.alloc(0)
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (part: Buffer) => {
      given = Buffer.concat([given, part])
      if (state.how === 'hangUp') return socket.destroy()
      const stream = streamOf(given)
      if (!stream) return
      seen.push(stream)
      socket.end(answerTo(stream, state.how))
    })
  })
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  return {
    url: `tcp://127.0.0.1:${at}`,
    seen,
    behave: (how) => (state.how = how),
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function answerTo(stream: Buffer, how: string): string {
  if (how === 'error') return 'INSTREAM size limit exceeded. ERROR\0'
  if (how === 'half') return 'stream: O'
  return stream.includes(eicar) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0'
}

/** The bytes between `zINSTREAM\0` and the empty chunk; null while they are not all there. Throws at what is no such request. */
function streamOf(given: Buffer): Buffer | null {
  const head = Buffer.from('zINSTREAM\0')
  if (given.length < head.length) return null
  if (!given.subarray(0, head.length).equals(head)) throw new Error('this is no INSTREAM request')
  const chunks: Buffer[] = []
  for (let at = head.length; at + 4 <= given.length;) {
    const length = given.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    if (at + 4 + length > given.length) return null
    chunks.push(given.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
