import type { FieldProblem } from '../problems'

export const PASSWORD_MIN = 10
/** Longer ones cost the server time and protect nobody better. */
export const PASSWORD_MAX = 200

/**
 * What is wrong with a new password, or null. Length is what counts (a phrase in Persian is welcome); one letter again and
 * again is refused.
 */
export function passwordProblem(password: string, path = 'password'): FieldProblem | null {
  const letters = [...password]
  if (letters.length < PASSWORD_MIN) return { path, code: 'passwordTooShort', values: { min: PASSWORD_MIN } }
  if (letters.length > PASSWORD_MAX) return { path, code: 'tooLong', values: { max: PASSWORD_MAX } }
  if (new Set(letters).size < 3) return { path, code: 'passwordTooPlain' }
  return null
}
