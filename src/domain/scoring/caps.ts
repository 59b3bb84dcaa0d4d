import { decimalText, exact, sum } from './decimal'

export type CapsCheck = { sum: string; difference: string; ok: boolean }

/**
 * The caps of a dimension against its full mark. `difference` is what is still free (above zero) or too much (below).
 * The screen shows it as staff type; a cycle cannot be announced while the general dimension is not ok.
 */
export function checkCaps(caps: readonly string[], fullMark: string): CapsCheck {
  const total = sum(caps)
  const difference = exact(fullMark).minus(total)
  return { sum: decimalText(total), difference: decimalText(difference), ok: difference.isZero() }
}

/** The caps of a cycle as its screens show them: the general dimension against its full mark, each axis, each measure. */
export type CapsView = {
  general: CapsCheck & { fullMark: string }
  axes: { id: string; code: string; title: string; dimension: string; sum: string }[]
  measures: { id: string; cap: string; dimension: string }[]
}
