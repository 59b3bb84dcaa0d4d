/**
 * The one registry of refusals. A refusal has a stable code, an HTTP status and details; its sentence stands in
 * i18n/messages/problems.*.json under the code. Nothing in the product says no in another way.
 */

/** A sentence about one field: where it is, and the code of what is wrong with it. */
export type FieldProblem = { path: string; code: string; values?: Record<string, string | number> }

export type ProblemDetails = Record<string, unknown> & { fields?: FieldProblem[] }

/** A refusal. Throw it from anywhere; the edge turns it into a Persian sentence, a status and a code. */
export class Problem extends Error {
  readonly isProblem = true
  constructor(
    readonly code: ProblemCode,
    readonly status: number,
    readonly details: ProblemDetails = {},
  ) {
    super(code)
    this.name = 'Problem'
  }
}

/** True for a refusal of ours, also when it crossed a bundle boundary and lost its class. */
export function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && (error as { isProblem?: unknown }).isProblem === true
}

const statuses = {
  badRequest: 400,
  notSignedIn: 401,
  wrongCredentials: 401,
  accountLocked: 423,
  forbidden: 403,
  conflictOfInterest: 403,
  notFound: 404,
  /** Somebody saved a newer revision; details: { revision } */
  staleRevision: 409,
  /** The document is no longer in a state from which this move is possible; details: { state, move } */
  moveNotPossible: 409,
  /** A window of the cycle has not opened; details: { window, opensAt } */
  windowNotOpen: 409,
  /** A window of the cycle has closed; details: { window, closedAt } */
  windowClosed: 409,
  /** A unique rule of the database refused; details: { fields } */
  duplicate: 409,
  /** Something refers to this row, so that it cannot go */
  inUse: 409,
  /** Fields that are not open now; details: { fields } */
  fieldsLocked: 403,
  /** A frozen text (edition, published result, audit event) cannot be changed */
  immutable: 409,
  appealExists: 409,
  /** This field has a deficiency that is not settled; details: { path } */
  deficiencyExists: 409,
  /** A link to a new password that is wrong, used or too old */
  resetLinkInvalid: 410,
  tooLarge: 413,
  wrongFileType: 415,
  /** One or more fields are wrong; details: { fields } */
  invalid: 422,
  /** Something mandatory is missing before submission; details: { fields } */
  incomplete: 422,
  reasonRequired: 422,
  nothingFlagged: 422,
  notAllScored: 422,
  appealsOpen: 422,
  /** Caps of a dimension do not sum to its full mark; details: { dimension, sum, fullMark } */
  capsDoNotSum: 422,
  weightsDoNotSum: 422,
  notReady: 422,
  /** A public form did not take a sending as a person's; details: { what: expired | used | tooFast | wrong } */
  challengeRefused: 422,
  tooManyReturns: 422,
  tooManyRequests: 429,
  unexpected: 500,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof statuses

/** One maker a refusal: `throw problems.windowClosed({ window, closedAt })`. */
export const problems = Object.fromEntries(
  Object.entries(statuses).map(([code, status]) => [
    code,
    (details: ProblemDetails = {}) => new Problem(code as ProblemCode, status, details),
  ]),
) as { [Code in ProblemCode]: (details?: ProblemDetails) => Problem }

export const problemCodes = Object.keys(statuses) as ProblemCode[]
