const PERSIAN_ZERO = 0x06f0
const ARABIC_ZERO = 0x0660
const ASCII_ZERO = 0x30

/** Turns Persian (۰-۹) and Arabic (٠-٩) digits into 0-9, the form in which digits are stored. Leaves all else alone. */
export function toAsciiDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - PERSIAN_ZERO + ASCII_ZERO))
    .replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + ASCII_ZERO))
}

/** Turns 0-9 and Arabic digits (٠-٩) into ۰-۹, the form in which Persian screens show them. Leaves all else alone. */
export function toPersianDigits(text: string): string {
  return toAsciiDigits(text).replace(/[0-9]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - ASCII_ZERO + PERSIAN_ZERO),
  )
}
