import type { Answers } from '../../../domain/forms/definition'
import type { Received } from '../../../domain/forms/public/response'
import type { Locale } from '../../../i18n/locale'
import type { Sent } from '../../ui/problem'
import { send } from '../../ui/problem'
import type { Prover } from './proof'

type Sending = { slug: string; edition: string; answers: Answers; key: string; trap: string; locale: Locale }

/** Sends a response with its proof; a challenge that the server does not take is done anew, once. Never throws. */
export async function sendResponse(prover: Prover, sending: Sending): Promise<Sent<Received>> {
  const first = await attempt(prover, sending)
  if (first.ok || first.problem.code !== 'challengeRefused' || sending.trap !== '') return first
  prover.renew()
  return attempt(prover, sending)
}

async function attempt(prover: Prover, { slug, edition, answers, key, trap, locale }: Sending): Promise<Sent<Received>> {
  const proof = await prover.proof()
  if (!proof.ok) return proof
  return send<Received>(`/api/public-forms/${slug}/responses`, {
    body: { edition, answers, proof: proof.data, trap },
    idempotencyKey: key,
    locale,
  })
}
