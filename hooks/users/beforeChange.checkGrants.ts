import type { CollectionBeforeChangeHook } from 'payload'
import { assertGrantable } from '../../src/services/organisation/assertGrantable'

/** Nobody hands out a role that is above him, and nobody changes his own roles. */
export const checkGrants: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (req.user && data.roles) assertGrantable({ user: req.user, before: originalDoc, after: data })
  return data
}
