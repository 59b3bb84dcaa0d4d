import type { ArrayField, Field } from 'payload'
import { lengthUnits } from '../../../src/domain/calendar/dueDates'
import { lengthUnitLabels } from '../../../src/i18n/lengthUnits'
import { slaOptions } from '../../../src/i18n/slaWords'
import { rowKey } from './rowKey'

type Pair = { fa: string; en: string }
const list = (name: string, label: Pair, singular: Pair, fields: Field[]): ArrayField => ({
  name,
  label,
  labels: { singular, plural: label },
  type: 'array',
  fields: [rowKey(), ...fields],
})
const url: Field = { name: 'url', label: { fa: 'نشانی', en: 'URL' }, type: 'text', admin: { className: 'k-ltr' } }

/** The laws that recipients go by, each with its row of the catalogue where there is one. */
export const regulationRows = list(
  'regulations',
  { fa: 'قوانین مبنا', en: 'Regulations' },
  { fa: 'قانون', en: 'Regulation' },
  [
    { name: 'text', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    {
      name: 'regulation',
      label: { fa: 'در فهرست قوانین', en: 'In the catalogue' },
      type: 'relationship',
      relationTo: 'regulations',
      index: true,
    },
  ],
)

export const systemRows = list(
  'systems',
  { fa: 'سامانه‌های درخواست و ارائه خدمت', en: 'Systems' },
  { fa: 'سامانه', en: 'System' },
  [{ name: 'name', label: { fa: 'نام سامانه', en: 'Name' }, type: 'text', required: true }, url],
)

export const documentRows = list(
  'requiredDocuments',
  { fa: 'مدارک لازم', en: 'Required documents' },
  { fa: 'مدرک', en: 'Document' },
  [
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'textarea', required: true },
    { name: 'note', label: { fa: 'یادداشت', en: 'Note' }, type: 'text' },
  ],
)

/** What other bodies are asked, how, and how long an answer takes. The agency's title stands as it is printed. */
export const inquiryRows = list(
  'inquiryItems',
  { fa: 'استعلام‌ها (فرایندهای مشترک)', en: 'Inquiries' },
  { fa: 'استعلام', en: 'Inquiry' },
  [
    { name: 'title', label: { fa: 'فهرست استعلام', en: 'What is asked' }, type: 'text', required: true },
    {
      type: 'row',
      fields: [
        { name: 'agencyTitle', label: { fa: 'عنوان دستگاه مرتبط', en: 'Body, as printed' }, type: 'text' },
        {
          name: 'agency',
          label: { fa: 'دستگاه در این سامانه', en: 'Agency here' },
          type: 'relationship',
          relationTo: 'agencies',
          index: true,
          maxDepth: 1,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: { fa: 'نوع استعلام', en: 'Kind' },
          type: 'select',
          required: true,
          defaultValue: 'manual',
          options: slaOptions('kind', ['manual', 'electronic']),
        },
        url,
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'responseCount',
          label: { fa: 'زمان متوسط پاسخ', en: 'Average response time' },
          type: 'number',
          required: true,
          defaultValue: 1,
          min: 1,
          max: 100,
        },
        {
          name: 'responseUnit',
          label: { fa: 'واحد', en: 'Unit' },
          type: 'select',
          required: true,
          defaultValue: 'weeks',
          options: lengthUnits.map((value) => ({ value, label: lengthUnitLabels[value] })),
        },
        {
          name: 'targetPercent',
          label: { fa: 'هدف، درصد به‌موقع', en: 'Target, percent on time' },
          type: 'number',
          min: 0,
          max: 100,
        },
      ],
    },
    { name: 'note', label: { fa: 'یادداشت کارکنان', en: 'Note for staff' }, type: 'text' },
  ],
)
