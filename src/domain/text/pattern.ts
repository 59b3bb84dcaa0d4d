import { toAsciiDigits } from './digits'

type Step = { fits: (sign: string) => boolean; repeats: boolean }

/** What stands for a kind of sign in a pattern: 9 a digit, A a Latin letter, ا a Persian letter, * any sign. */
const kinds: Record<string, RegExp> = { '9': /^[0-9]$/, A: /^[A-Za-z]$/, ا: /^[\u0621-\u06CC]$/, '*': /^.$/su }
const MAX_STEPS = 60

/**
 * The steps of a pattern that people write without knowing regular expressions: «9+/9+» is a letter number like
 * 1403/100146. A sign with + behind it may stand several times; every other sign is itself. Null for no pattern.
 */
function stepsOf(pattern: string): Step[] | null {
  const signs = [...toAsciiDigits(pattern.trim())]
  const steps: Step[] = []
  for (const [index, sign] of signs.entries()) {
    if (sign === '+') {
      if (index === 0 || signs[index - 1] === '+') return null
      continue
    }
    const kind = kinds[sign]
    steps.push({ fits: (given) => (kind ? kind.test(given) : given === sign), repeats: signs[index + 1] === '+' })
  }
  return steps.length > 0 && steps.length <= MAX_STEPS ? steps : null
}

/** Whether a text is a pattern. */
export const isPattern = (pattern: string): boolean => stepsOf(pattern) !== null

/**
 * Whether a text has the form of a pattern, in digits of any alphabet. All readings are followed at once, so that no text
 * and no pattern makes it slow, as regular expressions can be made. Everything has the form of what is no pattern.
 */
export function fitsPattern(text: string, pattern: string): boolean {
  const steps = stepsOf(pattern)
  if (!steps) return true
  let reached = new Set([0])
  for (const sign of toAsciiDigits(text)) {
    const next = new Set<number>()
    for (const at of reached) {
      const step = steps[at]
      if (!step?.fits(sign)) continue
      next.add(at + 1)
      if (step.repeats) next.add(at)
    }
    reached = next
  }
  return reached.has(steps.length)
}
