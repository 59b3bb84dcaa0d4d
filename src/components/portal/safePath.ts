/**
 * A path of this site that somebody handed us in an address, or null: after signing in nobody is led to another site.
 * Browsers read «//host» and «/\host» as another host, so both are refused, and so are control characters.
 */
export function safePath(path: string | null | undefined): string | null {
  if (!path || !/^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(path)) return null
  return path
}
