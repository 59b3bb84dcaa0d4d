import type { CollectionBeforeChangeHook } from 'payload'
import { assertMarksUnchanged } from '../../src/services/evaluation/assertMarksUnchanged'

/** Full marks, weights, year and exemptions hold from the moment the indicators are ready; dates may still move. */
export const guardMarks: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'update' && req.context.importing !== true) assertMarksUnchanged(originalDoc, data)
  return data
}
