import type { CollectionConfig } from 'payload'
import { either, inScope, nobody } from '../../src/access/rules'
import { agency, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/** رؤیت بخشنامه: one row an addressee, made when the circular is issued; who of the agency opened it first, and when. */
export const circularReceipts: CollectionConfig = {
  slug: 'circular-receipts',
  labels: {
    singular: { fa: 'رؤیت بخشنامه', en: 'Circular receipt' },
    plural: { fa: 'رؤیت بخشنامه‌ها', en: 'Circular receipts' },
  },
  admin: {
    group: groups.publishing,
    useAsTitle: 'agency',
    defaultColumns: ['circular', 'agency', 'readAt', 'readBy'],
  },
  disableBulkEdit: true,
  indexes: [{ fields: ['circular', 'agency'], unique: true }],
  access: {
    create: nobody,
    read: either(inScope('circular.write'), inScope('circular.readOwn', { agency: 'agency' })),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'circular',
      label: { fa: 'بخشنامه', en: 'Circular' },
      type: 'relationship',
      relationTo: 'circulars',
      required: true,
    },
    agency(),
    inheritedProvince(),
    { name: 'readAt', label: { fa: 'زمان رؤیت', en: 'Read' }, type: 'date' },
    {
      name: 'readBy',
      label: { fa: 'رؤیت‌کننده', en: 'Read by' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
    },
  ],
}
