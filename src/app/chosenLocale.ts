import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Locale } from '../i18n'
import { languageCookie, readLocale } from '../i18n/locale'

/** The language that somebody without an account has chosen to read, once a page. Who has an account says it there. */
export const chosenLocale = cache(async (): Promise<Locale> => readLocale((await cookies()).get(languageCookie)?.value))
