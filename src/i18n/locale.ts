/** The languages of the screens. Persian comes first and is what stands when nothing was chosen. */
export type Locale = 'fa' | 'en'

export const DEFAULT_LOCALE: Locale = 'fa'

/** The header by which a screen says its language. The browser's own `accept-language` tells what it was installed in. */
export const languageHeader = 'x-karnameh-language'

/** The cookie by which somebody without an account says the language that he reads. */
export const languageCookie = 'karnameh-language'

/** The language of a text that names one, as a cookie or a person's settings do; Persian for anything else. */
export const readLocale = (text: string | null | undefined): Locale => (text === 'en' ? 'en' : DEFAULT_LOCALE)

/** The language of an answer: the screen's, else what the person has chosen, else Persian. */
export function localeFor(headers: Headers, chosen?: string | null): Locale {
  return readLocale(headers.get(languageHeader) ?? chosen)
}
