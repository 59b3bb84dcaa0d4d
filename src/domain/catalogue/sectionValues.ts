import type { Json } from '../publishing/canonicalJson'
import { canonicalJson } from '../publishing/canonicalJson'
import type { IdentityForm } from './identityForm'
import type { SectionName } from './sections'
import { fieldsOfSection } from './sections'

/** What is written by moves or once for all stands in the form too, but no section writes it. */
const notWritten: readonly (keyof IdentityForm)[] = ['provider', 'code', 'codeStatus']

/** The part of a form that one section's page writes. */
export const sectionValues = (form: Partial<IdentityForm>, section: SectionName): Partial<IdentityForm> =>
  Object.fromEntries(
    fieldsOfSection[section]
      .filter((name) => name in form && !notWritten.includes(name))
      .map((name) => [name, form[name]]),
  )

const tidy = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (Array.isArray(value)) return value.map(tidy)
  if (value === undefined) return null
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]))
}

/** What is typed as it is stored: texts without blanks around them, and an empty text is none. */
export const tidyValues = (values: Partial<IdentityForm>): Partial<IdentityForm> =>
  tidy(values) as Partial<IdentityForm>

/** True when two parts of forms say the same. */
export const sameValues = (one: Partial<IdentityForm>, other: Partial<IdentityForm>): boolean =>
  canonicalJson(tidy(one) as Json) === canonicalJson(tidy(other) as Json)

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isBlank))

/** Lists without the rows in which nothing was written yet: a row that was only added is none. */
export const withoutBlankRows = (values: Partial<IdentityForm>): Partial<IdentityForm> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((row) => !isBlank(row)) : value,
    ]),
  )
