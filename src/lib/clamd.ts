import { connect } from 'node:net'

export type Verdict = { virus: string | null }

/** clamd closes a session that sends longer chunks than its StreamMaxLength; these are far smaller. */
const CHUNK_BYTES = 64 * 1024

/**
 * Asks a ClamAV daemon (`tcp://host:3310`) about bytes, by its INSTREAM command: chunks with their length before them, an empty one
 * at the end, one line back. Throws when it is not reached, breaks off, is silent for too long, or answers with an error.
 */
export function askClamd(url: string, bytes: Buffer, timeoutMs = 60_000): Promise<Verdict> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) })
    let answer = ''
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error(`clamd was silent for ${timeoutMs} ms`)))
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) socket.write(framed(bytes.subarray(at, at + CHUNK_BYTES)))
      socket.write(framed(Buffer.alloc(0)))
    })
    socket.on('data', (part: Buffer) => {
      answer += part.toString('utf8')
      if (answer.includes('\0')) socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => {
      try {
        resolve(verdictOf(answer))
      } catch (error) {
        reject(error as Error)
      }
    })
  })
}

function framed(chunk: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(chunk.length)
  return Buffer.concat([head, chunk])
}

/** `stream: OK`, `stream: NAME FOUND`, or `… ERROR`. Anything else, half an answer included, is no verdict. */
function verdictOf(answer: string): Verdict {
  const [line = ''] = answer.split('\0')
  if (!answer.includes('\0')) throw new Error('clamd closed the connection without an answer')
  if (line === 'stream: OK') return { virus: null }
  const found = /^stream: (.+) FOUND$/.exec(line)
  if (found?.[1]) return { virus: found[1] }
  throw new Error(`clamd answered: ${line.slice(0, 200)}`)
}
