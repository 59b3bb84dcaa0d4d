import type { Payload } from 'payload'

/**
 * Opens the application without its web part, does the work and closes it again. The configuration is loaded here and
 * not at the top of the verbs, so that help costs nothing.
 */
export async function withPayload<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  const [{ getPayload }, { default: config }, { closePayload }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
    import('../../src/lib/closePayload'),
  ])
  const payload = await getPayload({ config })
  try {
    return await work(payload)
  } finally {
    await closePayload(payload)
  }
}
