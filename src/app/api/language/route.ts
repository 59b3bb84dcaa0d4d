import { z } from 'zod'
import { languageCookie } from '../../../i18n/locale'
import { env } from '../../../lib/env'
import { publicEndpoint } from '../../../lib/http'
import { uploadedForm } from '../../../lib/uploadedForm'

const A_YEAR = 365 * 24 * 60 * 60
const fields = z.object({ language: z.enum(['fa', 'en']) })

/** Takes the language in which somebody without an account reads, and leads back to the page that asked. Needs no script. */
export const POST = publicEndpoint(z.unknown(), async ({ request }) => {
  const { language } = await uploadedForm(request, fields, 4096)
  const secure = env.SERVER_URL.startsWith('https:') ? '; Secure' : ''
  const cookie = `${languageCookie}=${language}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax; HttpOnly${secure}`
  return new Response(null, { status: 303, headers: { Location: pageOf(request), 'Set-Cookie': cookie } })
})

/** The page of ours that sent a request; the first page when it does not say, or names a foreign one. */
function pageOf({ headers }: Request): string {
  const referer = headers.get('referer') ?? ''
  const ours = [headers.get('host'), new URL(env.SERVER_URL).host]
  return URL.canParse(referer) && ours.includes(new URL(referer).host) ? referer : '/'
}
