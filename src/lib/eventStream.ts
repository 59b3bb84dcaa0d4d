/** A stream is renewed this often, so that whoever lost his right in the meantime loses it too. */
const LIFE_MS = 5 * 60 * 1000
/** Proxies close what is silent. */
const BREATH_MS = 25 * 1000

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Whatever stands between must neither keep nor gather it.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

const open = new Set<() => void>()
let isListening = false

/** A server that is told to stop waits for its answers to end; these would keep it waiting for minutes. */
function endAllOnStop(): void {
  if (isListening) return
  isListening = true
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => open.forEach((close) => close()))
}

/**
 * An answer that goes on (server-sent events): `start` gets the way to say something and returns what ends its work. Ends
 * when the reader goes, and after five minutes; browsers then ask again by themselves, and are asked for their right again.
 */
export function eventStream(request: Request, start: (say: (data: unknown) => void) => () => unknown): Response {
  const text = new TextEncoder()
  let end: () => void = () => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (line: string) => controller.enqueue(text.encode(`${line}\n\n`))
      const stop = start((data) => write(`data: ${JSON.stringify(data)}`))
      const breath = setInterval(() => write(':'), BREATH_MS)
      const life = setTimeout(() => close(), LIFE_MS)
      breath.unref()
      life.unref()
      end = () => {
        clearInterval(breath)
        clearTimeout(life)
        request.signal.removeEventListener('abort', close)
        open.delete(close)
        end = () => undefined
        stop()
      }
      function close() {
        end()
        controller.close()
      }
      request.signal.addEventListener('abort', close)
      open.add(close)
      endAllOnStop()
      write('retry: 3000')
    },
    cancel: () => end(),
  })
  return new Response(body, { headers })
}
