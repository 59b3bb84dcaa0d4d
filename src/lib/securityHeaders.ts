/**
 * What the browser is told about security, in one place. Pure: `src/proxy.ts` and `next.config.ts` apply it, unit tests
 * read it, a browser test asks a real browser whether it complains.
 */

/** The parts of the product that need different policies. */
export type Area = 'site' | 'admin'

export type PolicyOptions = {
  area: Area
  /** Random, of this response alone. */
  nonce: string
  /** Next's development server evaluates code and speaks over a socket. */
  development: boolean
}

/**
 * The content security policy of a page. Portal and public pages run only our own scripts and styles: inline ones need
 * the nonce, and only style *attributes* are free, because charts and widgets place things with them. The admin is
 * Payload's: its select boxes and editor add style elements without a nonce, so its styles may be inline; its scripts
 * may not.
 */
export function contentSecurityPolicy({ area, nonce, development }: PolicyOptions): string {
  const inlineStyles = area === 'admin' || development
  const policy: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", inlineStyles ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'frame-src': ["'self'", 'blob:'],
    'worker-src': ["'self'", ...(area === 'admin' ? ['blob:'] : [])],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  }
  return serialise(policy)
}

/**
 * The policy of answers that are not pages (/api, with uploaded files): nothing in them may run as a script of ours, and
 * only our own pages may show them in a frame, as review does with evidence.
 */
export const apiPolicy = serialise({
  'script-src': ["'none'"],
  'object-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
})

/** On every answer. Powerful features are off: the product asks for none of them. */
export const commonHeaders: { key: string; value: string }[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: [
      'accelerometer',
      'camera',
      'display-capture',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'usb',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-DNS-Prefetch-Control', value: 'off' },
]

/** Only over https: a promise to stay there, and a browsing context of our own. Plain http would ignore or regret them. */
export const httpsHeaders: { key: string; value: string }[] = [
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** A nonce of 128 random bits. */
export function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
}

function serialise(policy: Record<string, string[]>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}
