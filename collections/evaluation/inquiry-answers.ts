import type { CollectionConfig } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/** One cell of an inquiry's grid: what it was answered about one agency on one measure. Written by one service. */
export const inquiryAnswers: CollectionConfig = {
  slug: 'inquiry-answers',
  labels: {
    singular: { fa: 'پاسخ استعلام', en: 'Inquiry answer' },
    plural: { fa: 'پاسخ‌های استعلام', en: 'Inquiry answers' },
  },
  admin: { group: groups.evaluation, hidden: true, useAsTitle: 'actual' },
  disableBulkEdit: true,
  custom: { changedOften: true },
  indexes: [{ fields: ['inquiry', 'item'], unique: true }],
  access: { create: nobody, read: inScope('evaluation.read'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'inquiry',
      label: { fa: 'استعلام', en: 'Inquiry' },
      type: 'relationship',
      relationTo: 'inquiries',
      required: true,
    },
    {
      name: 'item',
      label: { fa: 'سنجه دستگاه', en: 'Item' },
      type: 'relationship',
      relationTo: 'evaluation-items',
      required: true,
      index: true,
    },
    { name: 'actual', label: { fa: 'پاسخ', en: 'Answer' }, type: 'text' },
    { name: 'note', label: { fa: 'توضیح', en: 'Note' }, type: 'text' },
    {
      name: 'answeredBy',
      label: { fa: 'پاسخ‌دهنده', en: 'Answered by' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
    },
    inheritedProvince(),
  ],
}
