import type { Field, Tab } from 'payload'
import { jalaliDate } from '../../../src/fields/jalaliDate'
import { byServicesOnly } from '../../../src/fields/readOnly'
import { obligations } from './obligations'
import { documentRows, inquiryRows, regulationRows, systemRows } from './rows'

const text = (name: string, fa: string, en: string, more: object = {}): Field =>
  ({ name, label: { fa, en }, type: 'text', ...more }) as Field
const area = (name: string, fa: string, en: string, description?: { fa: string; en: string }): Field => ({
  name,
  label: { fa, en },
  type: 'textarea',
  admin: { rows: 4, ...(description ? { description } : {}) },
})

const recipients: Field[] = [
  {
    name: 'recipients',
    label: { fa: 'خدمت‌گیرندگان', en: 'Recipients' },
    type: 'select',
    required: true,
    defaultValue: 'all',
    options: [
      { value: 'all', label: { fa: 'همه دستگاه‌های استان', en: 'All agencies of the province' } },
      { value: 'agencies', label: { fa: 'چند دستگاه', en: 'Some agencies' } },
    ],
  },
  {
    name: 'recipientAgencies',
    label: { fa: 'دستگاه‌ها', en: 'Agencies' },
    type: 'relationship',
    relationTo: 'agencies',
    hasMany: true,
    admin: { condition: (data) => data?.recipients === 'agencies' },
  },
  text('recipientsTitle', 'عنوان خدمت‌گیرندگان در متن', 'Recipients, as printed', { required: true }),
]

const head: Tab = {
  label: { fa: 'طرف‌ها و هدف', en: 'Parties and purpose' },
  fields: [
    text('title', 'عنوان توافقنامه', 'Title', { required: true }),
    {
      name: 'service',
      label: { fa: 'خدمت', en: 'Service' },
      type: 'relationship',
      relationTo: 'services',
      required: true,
      index: true,
      maxDepth: 1,
    },
    ...byServicesOnly([
      { ...text('serviceTitle', 'عنوان خدمت در متن', 'Service, as printed') } as never,
      { ...text('serviceCode', 'شناسه خدمت', 'Service code') } as never,
    ]),
    text('providerTitle', 'عنوان ارائه‌دهنده در متن', 'Provider, as printed', { required: true }),
    text('providerUnit', 'واحد ارائه‌دهنده', 'Unit of the provider'),
    ...recipients,
    area('preamble', 'مقدمه', 'Preamble'),
    area('purpose', 'هدف', 'Purpose', {
      fa: 'به‌جای {service}، {provider} و {recipients} عنوان خدمت، ارائه‌دهنده و خدمت‌گیرندگان می‌نشیند.',
      en: '{service}, {provider} and {recipients} are filled in.',
    }),
  ],
}

const duties: Tab = {
  label: { fa: 'تعهدات', en: 'Obligations' },
  fields: [
    area('providerIntro', 'جمله آغاز تعهدات ارائه‌دهنده', 'Opening sentence'),
    obligations('providerObligations', { fa: 'مسئولیت ارائه‌دهنده', en: 'Of the provider' }, 'provider'),
    area('regulationsIntro', 'جمله آغاز قوانین', 'Opening sentence of the regulations'),
    regulationRows,
    area('recipientIntro', 'جمله آغاز تعهدات متقابل', 'Opening sentence'),
    obligations('recipientObligations', { fa: 'تعهدات متقابل خدمت‌گیرنده', en: 'Of the recipients' }, 'recipient'),
  ],
}

const delivery: Tab = {
  label: { fa: 'ارائه خدمت', en: 'Delivery' },
  fields: [
    systemRows,
    documentRows,
    text('durationText', 'مدت زمان انجام خدمت', 'Duration'),
    text('visits', 'تعداد مراجعه حضوری', 'Visits in person'),
    {
      name: 'availability',
      label: { fa: 'زمان دسترسی', en: 'Availability' },
      type: 'select',
      required: true,
      defaultValue: 'always',
      options: [
        { value: 'always', label: { fa: 'شبانه‌روزی', en: 'Always' } },
        { value: 'officeHours', label: { fa: 'ساعات اداری', en: 'Office hours' } },
      ],
    },
    text('availabilityText', 'زمان دسترسی در متن', 'Availability, as printed'),
    { name: 'isFree', label: { fa: 'رایگان است', en: 'Free' }, type: 'checkbox', defaultValue: true },
    text('feeText', 'هزینه‌ها و پرداخت‌ها', 'Fees'),
  ],
}

const inquiries: Tab = { label: { fa: 'استعلام‌ها', en: 'Inquiries' }, fields: [inquiryRows] }

const ending: Tab = {
  label: { fa: 'اعتبار و خاتمه', en: 'Validity and end' },
  fields: [
    text('validityRule', 'دوره عملکرد', 'Validity'),
    area('terminationClause', 'خاتمه توافقنامه', 'Termination'),
    {
      name: 'noticeDays',
      label: { fa: 'روزهای اطلاع قبلی', en: 'Days of notice' },
      type: 'number',
      required: true,
      defaultValue: 30,
      min: 1,
      max: 730,
    },
    area('sourceNote', 'یادداشت درباره متن', 'Note on the text', {
      fa: 'برای کارکنان؛ در متن نمی‌آید.',
      en: 'For staff; not printed.',
    }),
    ...byServicesOnly([
      jalaliDate({ name: 'validFrom', label: { fa: 'از تاریخ', en: 'In force from' } }),
      jalaliDate({ name: 'validUntil', label: { fa: 'تا تاریخ', en: 'Until' } }),
      jalaliDate({ name: 'terminationDate', label: { fa: 'روز خاتمه', en: 'Termination' } }),
      { name: 'terminationReason', label: { fa: 'دلیل خاتمه', en: 'Reason' }, type: 'textarea' },
      { name: 'terminationNoticedAt', label: { fa: 'زمان اعلام خاتمه', en: 'Notice given' }, type: 'date' },
      {
        name: 'letter',
        label: { fa: 'نامه اعلام خاتمه', en: 'Letter of the notice' },
        type: 'relationship',
        relationTo: 'letters',
        index: true,
      },
    ] as Field[]),
  ],
}

/** The sections of an agreement as the tabs of its form, in the order of the printed text. */
export const slaTabs: Tab[] = [head, duties, delivery, inquiries, ending]
