import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { cache } from 'react'
import type { Locale } from '../../i18n'
import { signedIn } from '../../lib/http'

export type Person = { user: TypedUser; req: PayloadRequest; locale: Locale }

/** Whoever asks for this page, once a request: its document and its content stand in one language. */
const reader = cache(async () => signedIn(await headers()))

const localeOf = (user: TypedUser | null): Locale => (user?.language === 'en' ? 'en' : 'fa')

/** The language of the portal's document: the person's own; Persian for those who have not signed in. */
export const portalLocale = async (): Promise<Locale> => localeOf((await reader()).user)

/** The signed-in person of this page, once a request; everyone else is led to the sign-in page and back. */
export const portalPerson = cache(async (path = '/portal'): Promise<Person> => {
  const { payload, user } = await reader()
  if (!user) redirect(`/portal/login?next=${encodeURIComponent(path)}`)
  const req = await createLocalReq({ user }, payload)
  return { user, req, locale: localeOf(user) }
})
