/** The languages of the screens. Persian comes first and is what stands when nothing was chosen. */
export type Locale = 'fa' | 'en'

export const DEFAULT_LOCALE: Locale = 'fa'

/** The header by which a screen says its language. The browser's own `accept-language` tells what it was installed in. */
export const languageHeader = 'x-karnameh-language'

/** The language of an answer: the screen's, else what the person has chosen, else Persian. */
export function localeFor(headers: Headers, chosen?: string | null): Locale {
  const language = headers.get(languageHeader) ?? chosen
  return language === 'en' ? 'en' : DEFAULT_LOCALE
}
