import type { CollectionConfig } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { cycle, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/** A meeting of the council with its minutes and what it decided on each agency. Recorded once, by one service. */
export const councilSessions: CollectionConfig = {
  slug: 'council-sessions',
  labels: {
    singular: { fa: 'جلسه شورا', en: 'Council session' },
    plural: { fa: 'جلسه‌های شورا', en: 'Council sessions' },
  },
  admin: { group: groups.evaluation, useAsTitle: 'number', defaultColumns: ['number', 'date', 'cycle'] },
  disableBulkEdit: true,
  indexes: [{ fields: ['cycle', 'number'], unique: true }],
  access: { create: nobody, read: inScope('council.read'), update: nobody, delete: nobody },
  fields: [
    cycle(),
    inheritedProvince(),
    { name: 'number', label: { fa: 'شماره صورت‌جلسه', en: 'Minutes number' }, type: 'text', required: true },
    jalaliDate({ name: 'date', label: { fa: 'تاریخ', en: 'Date' }, required: true }),
    { name: 'minutes', label: { fa: 'متن صورت‌جلسه', en: 'Minutes' }, type: 'textarea', required: true },
    {
      name: 'file',
      label: { fa: 'پرونده صورت‌جلسه', en: 'Minutes file' },
      type: 'relationship',
      relationTo: 'documents',
      index: true,
    },
    {
      name: 'recordedBy',
      label: { fa: 'ثبت‌کننده', en: 'Recorded by' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
    },
    {
      name: 'decisions',
      label: { fa: 'تصمیم‌ها', en: 'Decisions' },
      labels: { singular: { fa: 'تصمیم', en: 'Decision' }, plural: { fa: 'تصمیم‌ها', en: 'Decisions' } },
      type: 'array',
      fields: [
        {
          name: 'evaluation',
          label: { fa: 'ارزیابی', en: 'Evaluation' },
          type: 'relationship',
          relationTo: 'evaluations',
          required: true,
          index: true,
        },
        {
          name: 'approved',
          label: { fa: 'تایید', en: 'Approved' },
          type: 'checkbox',
          required: true,
          defaultValue: true,
        },
        { name: 'reason', label: { fa: 'دلیل عدم تایید', en: 'Reason of refusal' }, type: 'textarea' },
      ],
    },
  ],
}
