import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../domain/people/person'
import type { Assignment } from '../domain/people/rights'

/** The assignments of the person who asks. */
export const assignmentsOfRequest = (req: PayloadRequest): Assignment[] => assignmentsOf(req.user)
