import type { CollectionConfig } from 'payload'
import { createInScope, either, inScope, narrowed } from '../../src/access/rules'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'

/** Circulars of the organisation: number, date, subject and file; the public site lists the published ones. */
export const circulars: CollectionConfig = {
  slug: 'circulars',
  labels: { singular: { fa: 'بخشنامه', en: 'Circular' }, plural: { fa: 'بخشنامه‌ها', en: 'Circulars' } },
  admin: { group: groups.publishing, useAsTitle: 'subject', defaultColumns: ['number', 'date', 'subject', 'isPublic'] },
  custom: { searchFields: ['subject', 'number'] },
  defaultSort: '-date',
  indexes: [{ fields: ['province', 'number'], unique: true }],
  access: {
    create: createInScope('circular.write'),
    read: either(inScope('circular.write'), inScope('cycle.read')),
    update: inScope('circular.write'),
    delete: narrowed(inScope('circular.write'), { isPublic: { not_equals: true } }),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', label: { fa: 'شماره', en: 'Number' }, type: 'text', required: true },
        jalaliDate({ name: 'date', label: { fa: 'تاریخ', en: 'Date' }, required: true, index: true }),
      ],
    },
    { name: 'subject', label: { fa: 'موضوع', en: 'Subject' }, type: 'text', required: true },
    { name: 'body', label: { fa: 'متن', en: 'Text' }, type: 'textarea' },
    { name: 'file', label: { fa: 'پرونده', en: 'File' }, type: 'relationship', relationTo: 'documents', index: true },
    {
      name: 'isPublic',
      label: { fa: 'در تارنما دیده شود', en: 'Show on the public site' },
      type: 'checkbox',
      defaultValue: false,
    },
    province(),
  ],
}
