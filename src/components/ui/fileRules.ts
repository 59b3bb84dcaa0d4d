import type { Locale } from '../../i18n/locale'
import { formatFileSize, formatList } from '../../i18n/format'
import { uiText } from './text'

export type FileRules = { extensions: string[]; maxBytes: number }

/**
 * Why a chosen file is not taken, in words, or null. A help for the person before a long upload, no guard: the server
 * looks at the content itself.
 */
export function fileRefusal(file: { name: string; size: number }, rules: FileRules, locale: Locale): string | null {
  const t = uiText(locale)
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (!rules.extensions.includes(extension)) {
    return t('file.wrongType', { name: file.name, types: formatList(rules.extensions, locale) })
  }
  if (file.size > rules.maxBytes) {
    return t('file.tooLarge', { name: file.name, size: formatFileSize(rules.maxBytes, locale) })
  }
  return null
}
