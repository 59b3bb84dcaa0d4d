import http from 'node:http'
import { Trouble } from './trouble.mjs'

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until a path on this machine answers 200, or throws the trouble after so many seconds. */
export async function untilAnswers({ name, port, host, path, seconds = 60 }) {
  const deadline = performance.now() + seconds * 1000
  while ((await status({ port, host, path })) !== 200) {
    if (performance.now() > deadline) throw new Trouble('notReady', { name, seconds })
    await pause(100)
  }
}

function status({ port, host, path }) {
  // An address that means "all of this machine's" is asked at the loopback.
  const at = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return new Promise((resolve) => {
    const request = http.get({ host: at, port, path, timeout: 5000 }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(undefined))
  })
}
