import type { FieldAccess } from 'payload'
import { may } from '../domain/people/rights'
import { idOf } from '../domain/reference'
import { assignmentsOfRequest } from './person'

/**
 * Scores of the evaluators: staff of the province always, the agency itself only after they were released to it
 * (the initial approval), nobody else.
 */
export const scoresReleasedTo: FieldAccess = ({ req, doc }) => {
  const assignments = assignmentsOfRequest(req)
  if (!doc) return assignments.length > 0
  const target = { province: idOf(doc.province), agency: idOf(doc.agency) }
  if (may(assignments, 'evaluation.read', target)) return true
  return doc.scoresReleased === true && may(assignments, 'evaluation.readOwn', target)
}
