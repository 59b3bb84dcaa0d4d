/** The languages of the screens. Persian comes first and is what stands when nothing was chosen. */
export type Locale = 'fa' | 'en'

export const DEFAULT_LOCALE: Locale = 'fa'
