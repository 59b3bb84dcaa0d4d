import { toAsciiDigits } from './digits'

const MAX_LENGTH = 2000
/** The name of a host: parts with a dot between, the last of letters (or of an encoded name). Machines of a local network have none. */
const PUBLIC_NAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/

/**
 * Reads the address of a page and returns it as browsers send it, or null. «www.example.ir» gets https. Refused: other
 * protocols than http and https (`javascript:` is one), names and passwords in the address, hosts without a dot,
 * more than 2000 characters.
 */
export function parseWebAddress(text: string): string | null {
  const typed = toAsciiDigits(text).trim()
  if (/[\s\p{C}]/u.test(typed)) return null
  const url = readUrl(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return null
  return PUBLIC_NAME.test(url.hostname) && url.href.length <= MAX_LENGTH ? url.href : null
}

/** A read address with its Persian letters as letters, as far as it can be shown so. */
export function shownWebAddress(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

function readUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
