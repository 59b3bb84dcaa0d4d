import { getPayload } from 'payload'
import config from '@payload-config'
import { logger } from './logger'

/** A load balancer asks every few seconds; an answer that takes longer than this is as good as none. */
const patienceMs = 2000

const patience = () =>
  new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer in ${patienceMs} ms`)), patienceMs).unref()
  })

/** Whether this process can serve people now: the application is loaded and its database answers. */
export async function isReady(): Promise<boolean> {
  try {
    const payload = await getPayload({ config })
    await Promise.race([payload.db.pool.query('select 1'), patience()])
    return true
  } catch (error) {
    logger.warn({ error }, 'This process is not ready: its database does not answer.')
    return false
  }
}
