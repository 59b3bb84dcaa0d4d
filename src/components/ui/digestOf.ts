/** The code that the framework gives an error of the server, by which the log knows it; null for errors of the browser. */
export function digestOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  const { digest } = error as { digest?: unknown }
  return typeof digest === 'string' && digest !== '' ? digest : null
}
