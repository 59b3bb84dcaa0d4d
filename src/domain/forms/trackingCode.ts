import { toAsciiDigits } from '../text/digits'

/**
 * Letters and digits that nobody mistakes for one another on paper or on the telephone: none of 0 O Q, 1 I L, 2 Z, 5 S, 8 B,
 * U V. Their number is a prime, so that a weighted sum over them finds every wrong character and every two that were swapped.
 */
export const trackingAlphabet = '34679ACDEFGHJKMNPRTVWXY'
const size = trackingAlphabet.length
const drawn = 11

/** How many random bytes a code is made from. */
export const TRACKING_BYTES = drawn * 4

/**
 * A tracking code from random bytes (32 bits a character, so that none is likelier than another by more than one in a
 * hundred million): eleven characters and a check character, as `XXXX-XXXX-XXXX`; about 2⁵⁰ of them.
 */
export function makeTrackingCode(random: Uint8Array): string {
  if (random.length < TRACKING_BYTES) throw new RangeError(`a tracking code takes ${TRACKING_BYTES} random bytes`)
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength)
  const places = Array.from({ length: drawn }, (_, at) => view.getUint32(at * 4) % size)
  return shown([...places, checkOf(places)].map((place) => trackingAlphabet[place]).join(''))
}

/**
 * What somebody typed, as the code is kept; null when it cannot be one. Takes small letters, Persian digits, and any spaces
 * or dashes between; refuses a code with a wrong or swapped character.
 */
export function readTrackingCode(typed: string): string | null {
  const text = toAsciiDigits(typed)
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '')
  if (text.length !== drawn + 1) return null
  const places = [...text].map((character) => trackingAlphabet.indexOf(character))
  if (places.includes(-1) || checkOf(places.slice(0, drawn)) !== places[drawn]) return null
  return shown(text)
}

/** The weights 2…12 differ and none is 0 modulo 23: that is what finds a swap. */
const checkOf = (places: readonly number[]): number =>
  places.reduce((sum, place, at) => sum + place * (at + 2), 0) % size

const shown = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1-')
