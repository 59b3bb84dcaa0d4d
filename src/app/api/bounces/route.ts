import config from '@payload-config'
import { createHash, timingSafeEqual } from 'node:crypto'
import { createLocalReq, getPayload } from 'payload'
import { problems } from '../../../domain/problems'
import { boundedBytes } from '../../../lib/boundedBody'
import { env } from '../../../lib/env'
import { refusal } from '../../../lib/http'
import { recordBounce } from '../../../services/system/recordBounce'

/** Reports carry the headers of what came back, and some servers all of it. */
const MOST_BYTES = 1024 * 1024

/**
 * Takes a mail that came back, whole and as it is, from the mail server that keeps MAIL_BOUNCES_TO; it shows itself by the
 * secret of the settings as a bearer. Without that setting there is no such address.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!env.MAIL_BOUNCES_SECRET) throw problems.notFound()
    if (!isSame(request.headers.get('authorization') ?? '', `Bearer ${env.MAIL_BOUNCES_SECRET}`))
      throw problems.notSignedIn()
    const raw = (await boundedBytes(request, MOST_BYTES)).toString('utf8')
    const req = await createLocalReq({}, await getPayload({ config }))
    return Response.json(await recordBounce({ req, raw }))
  } catch (error) {
    return refusal(error)
  }
}

/** Compares by digests, so that neither length nor content shows in the time that it takes. */
const isSame = (given: string, ours: string): boolean => timingSafeEqual(digest(given), digest(ours))
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
