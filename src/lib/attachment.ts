/** What RFC 5987 lets stand unescaped; `encodeURIComponent` leaves a few more. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** Signs that file systems refuse, and controls of direction that hide an extension. */
const unusable = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|]+/g

/** The header of a download: a plain name for old clients, and the name as people read it (RFC 6266, RFC 5987). */
export function attachment(plain: string, title = plain): string {
  const ascii = plain.replace(/[^\w.-]+/g, '-')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(title.replace(unusable, ' ').trim())}`
}
