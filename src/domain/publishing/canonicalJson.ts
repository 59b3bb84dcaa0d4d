export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text of a JSON value: keys in order, no spaces, absent keys left out. Two equal values have the same text
 * whatever order a database or a program keeps their keys in, so that anyone can compute the seal of the results again
 * (`jq -jcS 'del(.seal)'` writes the same). Numbers are whole and small here: scores are strings.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const entries = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const inner = value[key]
      return inner === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(inner)}`]
    })
  return `{${entries.join(',')}}`
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
