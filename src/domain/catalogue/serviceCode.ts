import { toAsciiDigits } from '../text/digits'

/** A code as it is stored: ASCII digits without blanks and marks. */
export const readServiceCode = (typed: string): string => toAsciiDigits(typed).replace(/[\s\u200c\u200e\u200f-]/g, '')

/**
 * National codes of services have eleven digits (10011776000 in a published agreement). They carry no check digit that
 * could be relied on, so none is asked for; the last three number the sub-services, and are zero where there are none.
 */
export const isServiceCode = (code: string): boolean => /^\d{11}$/.test(code)

/** True for a code of a service that has no sub-services of its own. */
export const isWholeService = (code: string): boolean => isServiceCode(code) && code.endsWith('000')
