import { toAsciiDigits } from '../text/digits'

/** An Iranian number in E.164, with what it is. */
export interface Phone {
  kind: 'mobile' | 'landline'
  e164: string
}

const MOBILE = /^9\d{9}$/
/** Area codes have two digits after the zero (11–87), numbers within them eight; no number begins with 0 or 1. */
const LANDLINE = /^[1-8]\d[2-9]\d{7}$/
/** «۳۳۴۴۵۵۶۶-۰۴۱»: in letters the area code often stands behind. */
const AREA_CODE_BEHIND = /^([2-9]\d{7})-?(0[1-8]\d)$/

/**
 * Reads an Iranian phone number as people write it (0912…, +98912…, 0098912…, (041) 3344-5566, 33445566-041; any digits)
 * and returns it in E.164, the stored form; null for anything else, foreign numbers and short codes included.
 */
export function parsePhone(text: string): Phone | null {
  const national = nationalNumber(toAsciiDigits(text))
  if (national === null) return null
  if (MOBILE.test(national)) return { kind: 'mobile', e164: `+98${national}` }
  return LANDLINE.test(national) ? { kind: 'landline', e164: `+98${national}` } : null
}

/** The number as it is dialled within the country: «09121234567» of «+989121234567». Foreign numbers stay as they are. */
export function dialledPhone(e164: string): string {
  return e164.replace(/^\+98/, '0')
}

/** The ten digits after the trunk zero or the country code, or null when the text is no number at all. */
function nationalNumber(text: string): string | null {
  const bare = text.replace(/[\u200c\u200e\u200f\u2066-\u2069\s()./]/g, '').replace(/[−‐-―]/g, '-')
  const behind = AREA_CODE_BEHIND.exec(bare)
  const digits = behind ? `${behind[2]}${behind[1]}` : bare.replace(/-/g, '')
  const match = /^(?:\+98|0098|98|0)?(\d{10})$/.exec(digits)
  return match?.[1] ?? null
}
