import type { CollectionConfig } from 'payload'
import { createInScope, inScope, nobody } from '../../src/access/rules'
import { letterChannels } from '../../src/domain/publishing/letters'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { province } from '../../src/fields/scope'
import { letterWords } from '../../src/i18n/letterWords'
import { groups } from '../groups'

const options = (words: Record<string, { fa: string; en: string }>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** دفتر نامه‌ها: every letter that a step refers to, by number and date, with the ways it went out by. */
export const letters: CollectionConfig = {
  slug: 'letters',
  labels: { singular: { fa: 'نامه', en: 'Letter' }, plural: { fa: 'دفتر نامه‌ها', en: 'Letters register' } },
  admin: {
    group: groups.publishing,
    useAsTitle: 'number',
    defaultColumns: ['number', 'date', 'direction', 'subject', 'counterpart'],
  },
  custom: { searchFields: ['subject', 'number', 'counterpart', 'secretariatNumber'] },
  defaultSort: '-date',
  disableDuplicate: true,
  disableBulkEdit: true,
  indexes: [{ fields: ['province', 'direction', 'number', 'date', 'counterpart'], unique: true }],
  access: {
    create: createInScope('letter.write'),
    read: inScope('letter.read'),
    update: inScope('letter.write'),
    // A number that was given stays given.
    delete: nobody,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'direction',
          label: { fa: 'صادره یا وارده', en: 'Sent or received' },
          type: 'select',
          required: true,
          defaultValue: 'sent',
          options: options(letterWords.direction),
        },
        {
          name: 'number',
          label: { fa: 'شماره', en: 'Number' },
          type: 'text',
          required: true,
          admin: { className: 'k-ltr' },
        },
        jalaliDate({ name: 'date', label: { fa: 'تاریخ', en: 'Date' }, required: true, index: true }),
      ],
    },
    { name: 'subject', label: { fa: 'موضوع', en: 'Subject' }, type: 'text', required: true },
    {
      name: 'counterpart',
      label: { fa: 'گیرنده یا فرستنده', en: 'To or from' },
      type: 'text',
      required: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'secretariatNumber',
          label: { fa: 'شماره دبیرخانه', en: 'Secretariat number' },
          type: 'text',
          admin: { className: 'k-ltr' },
        },
        {
          name: 'priority',
          label: { fa: 'فوریت', en: 'Priority' },
          type: 'select',
          required: true,
          defaultValue: 'normal',
          options: options(letterWords.priority),
        },
        {
          name: 'classification',
          label: { fa: 'طبقه‌بندی', en: 'Classification' },
          type: 'select',
          required: true,
          defaultValue: 'ordinary',
          options: options(letterWords.classification),
        },
      ],
    },
    {
      name: 'file',
      label: { fa: 'تصویر نامه', en: 'Scan' },
      type: 'relationship',
      relationTo: 'documents',
      index: true,
    },
    {
      name: 'dispatches',
      label: { fa: 'ارسال‌ها', en: 'Dispatches' },
      labels: { singular: { fa: 'ارسال', en: 'Dispatch' }, plural: { fa: 'ارسال‌ها', en: 'Dispatches' } },
      type: 'array',
      admin: {
        description: {
          fa: 'نامه از چه راهی و کی رفت؛ «شبکه دولت» نیز اینجا ثبت می‌شود.',
          en: 'By which way it went and when; also the government network.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'channel',
              label: { fa: 'راه ارسال', en: 'Way' },
              type: 'select',
              required: true,
              options: letterChannels.map((value) => ({ value, label: letterWords.channel[value] })),
            },
            jalaliDate({ name: 'on', label: { fa: 'تاریخ ارسال', en: 'Sent on' }, required: true }),
            {
              name: 'reference',
              label: { fa: 'شماره رهگیری', en: 'Reference' },
              type: 'text',
              admin: { className: 'k-ltr' },
            },
          ],
        },
      ],
    },
    { name: 'note', label: { fa: 'یادداشت', en: 'Note' }, type: 'textarea' },
    ...(['circulars', 'inquiries', 'evaluation-cycles'] as const).map((collection) => ({
      name: `of${{ circulars: 'Circulars', inquiries: 'Inquiries', 'evaluation-cycles': 'Cycles' }[collection]}`,
      label: {
        circulars: { fa: 'بخشنامه‌هایی که به این نامه اشاره دارند', en: 'Circulars that refer to it' },
        inquiries: { fa: 'استعلام‌هایی که به این نامه اشاره دارند', en: 'Inquiries that refer to it' },
        'evaluation-cycles': { fa: 'دوره‌هایی که نتایجشان با این نامه رفت', en: 'Cycles whose results went with it' },
      }[collection],
      type: 'join' as const,
      collection,
      on: collection === 'evaluation-cycles' ? 'nationalLetter' : 'letter',
    })),
    province(),
  ],
}
