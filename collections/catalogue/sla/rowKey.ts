import type { Field } from 'payload'

/** What a row of one version has in common with the same row of the next; given by a hook. */
export const rowKey = (): Field => ({ name: 'rowKey', type: 'text', admin: { hidden: true } })
