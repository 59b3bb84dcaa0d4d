import type { inForce, returning } from '../../../domain/forms/rules/inForce'

/** What judges the rules of a form. The page brings it only where the form has rules: most readers need none of it. */
export type RuleEngine = { inForce: typeof inForce; returning: typeof returning }
