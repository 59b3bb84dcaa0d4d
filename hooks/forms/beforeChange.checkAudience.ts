import type { CollectionBeforeChangeHook } from 'payload'
import { assertPublicForm } from '../../src/services/forms/public/assertPublicForm'

/** A form for the public asks nothing that only an agency can answer, and has an address. */
export const checkAudience: CollectionBeforeChangeHook = ({ data, originalDoc, req }) =>
  assertPublicForm(req, data, originalDoc)
