import type { Locale } from './locale'

const comma: Record<Locale, string> = { fa: '، ', en: ', ' }

/** Names or sentences one after the other, with the comma of the language: «الف، ب». Leaves out what is empty. */
export const formatList = (parts: readonly (string | null | undefined | false)[], locale: Locale): string =>
  parts.filter(Boolean).join(comma[locale])
