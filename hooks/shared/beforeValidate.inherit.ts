import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload'
import { copyFromParent } from '../../src/services/system/copyFromParent'

/** New rows take scope columns from their parent: `copies` maps the child's field to the parent's. */
export const inherit =
  (
    parentField: string,
    parentCollection: CollectionSlug,
    copies: Record<string, string>,
  ): CollectionBeforeValidateHook =>
  ({ data, operation, req }) =>
    operation === 'create' && data ? copyFromParent({ data, parentField, parentCollection, copies, req }) : data
