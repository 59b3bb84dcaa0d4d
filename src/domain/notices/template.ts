/** What is wrong with a text that staff wrote: a variable that there is not, one that this notice has not, a lone brace. */
export type TemplateFault =
  { code: 'variableUnknown'; name: string } | { code: 'variableNotHere'; name: string } | { code: 'brace' }

const PLACE = /\{([^{}]*)\}/g

/** The names in braces of a text, each once, in their order. */
export const variablesIn = (template: string): string[] => [
  ...new Set([...template.matchAll(PLACE)].map(([, name]) => (name ?? '').trim())),
]

/** What is wrong with a template: `here` are the variables that its notice has, `known` those of any notice. Null for a good one. */
export function faultOfTemplate(
  template: string,
  { here, known }: { here: readonly string[]; known: readonly string[] },
): TemplateFault | null {
  if (/[{}]/.test(template.replace(PLACE, ''))) return { code: 'brace' }
  for (const name of variablesIn(template)) {
    if (!known.includes(name)) return { code: 'variableUnknown', name }
    if (!here.includes(name)) return { code: 'variableNotHere', name }
  }
  return null
}

/** The text with its variables filled in, or null when one of them has no value: then it would say a half sentence. */
export function fillTemplate(template: string, valueOf: (name: string) => string | null): string | null {
  let isWhole = true
  const filled = template.replace(PLACE, (_, name: string) => {
    const value = valueOf(name.trim())
    if (value === null) isWhole = false
    return value ?? ''
  })
  return isWhole ? filled : null
}
