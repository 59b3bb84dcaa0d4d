/** A relation that may be populated, an id, or nothing. */
export type Reference = string | { id: string } | null | undefined

/** The id behind a relation, populated or not. */
export function idOf(reference: unknown): string | null {
  if (typeof reference === 'string') return reference
  return (reference as { id?: string } | null | undefined)?.id ?? null
}
