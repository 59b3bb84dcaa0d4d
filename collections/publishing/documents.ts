import type { CollectionConfig } from 'payload'
import { createInScope, either, inScope, nobody } from '../../src/access/rules'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'

/** Official files of the organisation: circulars, minutes, exports. The public reads one only through a published circular. */
export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: { fa: 'سند', en: 'Document' }, plural: { fa: 'اسناد', en: 'Documents' } },
  admin: { group: groups.publishing, useAsTitle: 'title', defaultColumns: ['title', 'filename', 'createdAt'] },
  custom: { searchFields: ['title'] },
  upload: {
    mimeTypes: ['application/pdf', 'image/jpeg', 'image/png', 'application/json', 'text/csv'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  access: {
    create: either(createInScope('circular.write'), createInScope('council.record')),
    read: either(inScope('circular.write'), inScope('evaluation.read')),
    update: inScope('circular.write'),
    delete: nobody,
  },
  fields: [{ name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true }, province()],
}
