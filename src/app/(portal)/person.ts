import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { cache } from 'react'
import type { Locale } from '../../i18n'
import { readLocale } from '../../i18n/locale'
import { signedIn } from '../../lib/http'
import { chosenLocale } from '../chosenLocale'

export type Person = { user: TypedUser; req: PayloadRequest; locale: Locale }

/** Whoever asks for this page, once a request: its document and its content stand in one language. */
const reader = cache(async () => signedIn(await headers()))

/** The language of the portal's document: the person's own; of those who have not signed in, the one that they chose. */
export async function portalLocale(): Promise<Locale> {
  const { user } = await reader()
  return user ? readLocale(user.language) : chosenLocale()
}

/** The signed-in person of this page, once a request; everyone else is led to the sign-in page and back. */
export const portalPerson = cache(async (path = '/portal'): Promise<Person> => {
  const { payload, user } = await reader()
  if (!user) redirect(`/portal/login?next=${encodeURIComponent(path)}`)
  const req = await createLocalReq({ user }, payload)
  return { user, req, locale: readLocale(user.language) }
})
