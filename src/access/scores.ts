import type { FieldAccess } from 'payload'
import { holdsSomewhere, may } from '../domain/people/rights'
import { idOf } from '../domain/reference'
import { assignmentsOfRequest } from './person'

/**
 * Scores of the evaluators: staff of the province always, the agency itself only after they were released to it
 * (the initial approval), nobody else. Without a row this is a question about a filter or an order: an agency that may not
 * see the score must not guess it with «greater than» either.
 */
export const scoresReleasedTo: FieldAccess = ({ req, doc }) => {
  const assignments = assignmentsOfRequest(req)
  if (!doc) return holdsSomewhere(assignments, 'evaluation.read')
  const target = { province: idOf(doc.province), agency: idOf(doc.agency) }
  if (may(assignments, 'evaluation.read', target)) return true
  return doc.scoresReleased === true && may(assignments, 'evaluation.readOwn', target)
}
