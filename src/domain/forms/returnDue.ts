/**
 * By when each flag is to be mended, and the evaluation as a whole. `rule` is the cycle's day for a return that is made
 * today: an evaluator may ask for an earlier day, never for a later one, and a day that has passed meanwhile counts as none.
 * The evaluation is due with the last of them, so that no flag outlives it. Days are `YYYY-MM-DD`.
 */
export function dueDates(
  asked: readonly (string | null)[],
  { rule, today }: { rule: string; today: string },
): { each: string[]; evaluation: string } {
  const each = asked.map((day) => (day !== null && day > today && day < rule ? day : rule))
  const last = each.reduce((late, day) => (day > late ? day : late), '')
  return { each, evaluation: last || rule }
}
