import { formatList } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { FormDefinition } from '../../../domain/forms/definition'
import { measureFieldsOf } from '../../../domain/forms/definition'

/**
 * SHA-256 of a file, in hexadecimal; null where the browser does not compute it (it does on https and on localhost alone)
 * or cannot read the file. Only to spare an upload: the server computes its own.
 */
export async function hashOf(file: File): Promise<string | null> {
  if (!globalThis.crypto.subtle) return null
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    return null
  }
}

/** Where a slot stands, for a sentence: its question and its own title. */
export function placeOf(
  definition: FormDefinition,
  { field, slot }: { field: string; slot: string },
  locale: Locale,
): string {
  const measure = measureFieldsOf(definition).find(({ name }) => name === field)
  const title = measure?.evidence.find(({ key }) => key === slot)?.title
  return formatList([measure?.label, title], locale)
}
