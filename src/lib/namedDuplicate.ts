import type { SanitizedConfig } from 'payload'
import type { Problem } from '../domain/problems'
import { problems } from '../domain/problems'
import type { Locale } from '../i18n/locale'

type Say = (label: unknown) => string | null
type Fields = SanitizedConfig['collections'][number]['flattenedFields']

/**
 * A refused unique rule in words: the last of its columns is what was chosen badly (a code, a number, a name), those before
 * it say within what it is unique (a province, a cycle). Other problems come back as they are, and so does a rule whose
 * fields nobody knows.
 */
export function namedDuplicate(
  problem: Problem,
  { collections }: SanitizedConfig,
  locale: Locale,
  say: Say = inTwoLanguages(locale),
): Problem {
  const { table, columns } = problem.details
  if (problem.code !== 'duplicate' || !Array.isArray(columns)) return problem
  const fields = collections.find(({ slug }) => inSnakeCase(slug) === table)?.flattenedFields ?? []
  const named = (columns as string[]).map((column) => findField(fields, column, say))
  const chosen = named.at(-1)
  if (!chosen) return problem
  const scope = named.slice(0, -1).flatMap((field) => (field ? [field.label] : []))
  const values = { field: chosen.label, scope: scope.join(locale === 'en' ? ', ' : '، ') }
  const code = scope.length > 0 ? 'takenWithin' : 'taken'
  return problems.duplicate({
    ...problem.details,
    ...values,
    what: code,
    fields: [{ path: chosen.name, code, values }],
  })
}

/** The field behind a column, or behind the name by which Payload already calls it. */
function findField(fields: Fields, column: string, say: Say): { name: string; label: string } | null {
  const field = fields.find(({ name }) => [name, inSnakeCase(name), `${inSnakeCase(name)}_id`].includes(column))
  if (!field) return null
  return { name: field.name, label: ('label' in field && say(field.label)) || field.name }
}

/** Our own labels are written in both languages; who has Payload's texts at hand may bring a better reader. */
const inTwoLanguages =
  (locale: Locale): Say =>
  (label) => {
    const text = typeof label === 'object' && label !== null ? (label as Record<string, unknown>)[locale] : label
    return typeof text === 'string' ? text : null
  }

const inSnakeCase = (name: string): string =>
  name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
