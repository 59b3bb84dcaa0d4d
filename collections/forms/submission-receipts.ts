import type { CollectionConfig } from 'payload'
import { either, inScope, nobody } from '../../src/access/rules'
import { agency, evaluation, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/**
 * What was handed in, each time: the answers and the sums of the files as they stood, under a tracking code and a seal.
 * Written in the transaction of the submission and frozen by the database.
 */
export const submissionReceipts: CollectionConfig = {
  slug: 'submission-receipts',
  labels: { singular: { fa: 'رسید ارسال', en: 'Receipt' }, plural: { fa: 'رسیدهای ارسال', en: 'Receipts' } },
  admin: {
    group: groups.forms,
    useAsTitle: 'code',
    defaultColumns: ['code', 'agency', 'round', 'submittedAt', 'submittedByName'],
  },
  disableBulkEdit: true,
  indexes: [{ fields: ['evaluation', 'round'], unique: true }],
  access: {
    create: nobody,
    read: either(inScope('evaluation.read'), inScope('evaluation.readOwn', { agency: 'agency' })),
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'code', label: { fa: 'کد پیگیری', en: 'Tracking code' }, type: 'text', required: true, unique: true },
    evaluation({ index: false }),
    { name: 'round', label: { fa: 'نوبت ارسال', en: 'Round' }, type: 'number', required: true },
    {
      name: 'edition',
      label: { fa: 'ویرایش فرم', en: 'Form edition' },
      type: 'relationship',
      relationTo: 'form-editions',
      required: true,
      index: true,
    },
    agency(),
    inheritedProvince(),
    { name: 'submittedAt', label: { fa: 'زمان ارسال', en: 'Submitted at' }, type: 'date', required: true },
    {
      name: 'submittedBy',
      label: { fa: 'ارسال‌کننده', en: 'Submitted by' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
    },
    { name: 'submittedByName', label: { fa: 'نام ارسال‌کننده', en: 'Name of who submitted' }, type: 'text' },
    { name: 'content', label: { fa: 'آنچه ارسال شد', en: 'What was submitted' }, type: 'json', required: true },
    { name: 'seal', label: { fa: 'مُهر SHA-256', en: 'Seal (SHA-256)' }, type: 'text', required: true },
  ],
}
