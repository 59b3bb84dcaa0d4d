import { passwordProblem } from '../../domain/people/password'
import { problems } from '../../domain/problems'

/** Refuses a new password that is too weak. What is no text is left to Payload, which refuses it in its own way. */
export function assertPassword(password: unknown): void {
  if (typeof password !== 'string' || password === '') return
  const wrong = passwordProblem(password)
  if (wrong) throw problems.invalid({ fields: [wrong] })
}
