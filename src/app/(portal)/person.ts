import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { cache } from 'react'
import type { Locale } from '../../i18n'
import { signedIn } from '../../lib/http'

export type Person = { user: TypedUser; req: PayloadRequest; locale: Locale }

/** The signed-in person of this page, once a request; everyone else is led to the sign-in page and back. */
export const portalPerson = cache(async (path = '/portal'): Promise<Person> => {
  const { payload, user } = await signedIn(await headers())
  if (!user) redirect(`/portal/login?next=${encodeURIComponent(path)}`)
  const req = await createLocalReq({ user }, payload)
  return { user, req, locale: user.language === 'en' ? 'en' : 'fa' }
})
