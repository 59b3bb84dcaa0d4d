import type { CollectionConfig } from 'payload'
import { inherit } from '../../hooks/shared/beforeValidate.inherit'
import { createUnder, either, inScope, narrowed, nobodyField } from '../../src/access/rules'
import { lengthUnits } from '../../src/domain/calendar/dueDates'
import { inquiryWorkflowStates } from '../../src/domain/workflow/inquiry'
import { clockColumn } from '../../src/fields/clockColumn'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { cycle, inheritedProvince } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { lengthUnitLabels } from '../../src/i18n/lengthUnits'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

/** Written by the moves, never by hand. */
const byMove = { create: nobodyField, update: nobodyField }
const shown = { position: 'sidebar', readOnly: true } as const

/** استعلام: what one body is asked about many agencies, on one indicator of a cycle. Drafts are configured here; the rest is moves. */
export const inquiries: CollectionConfig = {
  slug: 'inquiries',
  labels: { singular: { fa: 'استعلام', en: 'Inquiry' }, plural: { fa: 'استعلام‌ها', en: 'Inquiries' } },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'agency', 'kind', 'workflowState', 'clock'],
  },
  custom: { searchFields: ['title', 'responderTitle'] },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  access: {
    create: createUnder('inquiry.manage', 'cycle', 'evaluation-cycles'),
    // The body that is asked knows of it from the day on which it is sent.
    read: either(
      inScope('evaluation.read'),
      narrowed(inScope('inquiry.answer', { agency: 'agency' }), { sentAt: { exists: true } }),
    ),
    update: narrowed(inScope('inquiry.manage'), { workflowState: { equals: 'draft' } }),
    delete: narrowed(inScope('inquiry.manage'), { workflowState: { equals: 'draft' } }),
  },
  hooks: { beforeValidate: [inherit('cycle', 'evaluation-cycles', { province: 'province' })] },
  fields: [
    {
      name: 'moves',
      type: 'ui',
      admin: { components: { Field: '/src/components/admin/InquiryLink#InquiryLink' }, disableListColumn: true },
    },
    { name: 'title', label: { fa: 'موضوع استعلام', en: 'Subject' }, type: 'text', required: true },
    {
      type: 'row',
      fields: [
        cycle({ access: { update: nobodyField } }),
        {
          name: 'indicator',
          label: { fa: 'شاخص', en: 'Indicator' },
          type: 'relationship',
          relationTo: 'indicators',
          index: true,
          filterOptions: ({ data }) => (data?.cycle ? { cycle: { equals: data.cycle } } : true),
          admin: {
            description: {
              fa: 'پاسخ برای همه سنجه‌های این شاخص و همه دستگاه‌هایی که مشمول آن‌اند خواسته می‌شود.',
              en: 'Asked for every measure of this indicator and every agency that it applies to.',
            },
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'agency',
          label: { fa: 'دستگاه استعلام‌شونده', en: 'Body that is asked' },
          type: 'relationship',
          relationTo: 'agencies',
          index: true,
          maxDepth: 1,
        },
        {
          name: 'responderTitle',
          label: { fa: 'عنوان، اگر از دستگاه‌های سامانه نیست', en: 'Its name, if it is no agency here' },
          type: 'text',
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
          defaultValue: 'electronic',
          options: [
            { value: 'electronic', label: { fa: 'الکترونیکی', en: 'Electronic' } },
            { value: 'manual', label: { fa: 'دستی', en: 'Manual' } },
          ],
          admin: {
            description: {
              fa: 'الکترونیکی را خود دستگاه در کارتابل پاسخ می‌دهد؛ پاسخ نامه دستی را کارشناس ثبت می‌کند.',
              en: 'An electronic one is answered by the body itself; of a manual one staff register the letter.',
            },
          },
        },
        {
          name: 'url',
          label: { fa: 'نشانی سامانه مرجع', en: 'Address of its system' },
          type: 'text',
          admin: { className: 'k-ltr' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'responseCount',
          label: { fa: 'مهلت پاسخ', en: 'Time to answer' },
          type: 'number',
          required: true,
          defaultValue: 1,
          min: 1,
          max: 100,
        },
        {
          name: 'responseUnit',
          label: { fa: 'واحد مهلت', en: 'Counted in' },
          type: 'select',
          required: true,
          defaultValue: 'weeks',
          options: lengthUnits.map((value) => ({ value, label: lengthUnitLabels[value] })),
        },
      ],
    },
    // The row of the agreement that it was made from; written by services, and one inquiry a row and cycle.
    { name: 'slaRow', type: 'text', access: byMove, admin: { hidden: true } },
    { name: 'question', label: { fa: 'شرح درخواست', en: 'What is asked' }, type: 'textarea' },
    workflowState(inquiryWorkflowStates, stateLabels('inquiry'), 'draft'),
    clockColumn,
    inheritedProvince(),
    jalaliDate({ name: 'dueDate', label: { fa: 'مهلت پاسخ', en: 'Due' }, access: byMove, admin: shown }),
    { name: 'sentAt', label: { fa: 'زمان ارسال', en: 'Sent' }, type: 'date', access: byMove, admin: shown },
    { name: 'seenAt', label: { fa: 'زمان رؤیت', en: 'Seen' }, type: 'date', access: byMove, admin: shown },
    { name: 'answeredAt', label: { fa: 'زمان پاسخ', en: 'Answered' }, type: 'date', access: byMove, admin: shown },
    {
      name: 'returnReason',
      label: { fa: 'دلیل بازگشت', en: 'Why returned' },
      type: 'textarea',
      access: byMove,
      admin: shown,
    },
    {
      name: 'replyNote',
      label: { fa: 'یادداشت پاسخ', en: 'Note of the reply' },
      type: 'textarea',
      access: byMove,
      admin: shown,
    },
    {
      name: 'letter',
      label: { fa: 'نامه استعلام', en: 'Letter' },
      type: 'relationship',
      relationTo: 'letters',
      index: true,
      access: byMove,
      admin: shown,
    },
    {
      name: 'replyLetter',
      label: { fa: 'نامه پاسخ', en: 'Letter of the reply' },
      type: 'relationship',
      relationTo: 'letters',
      index: true,
      access: byMove,
      admin: shown,
    },
    {
      name: 'replyFile',
      label: { fa: 'پرونده پاسخ', en: 'File of the reply' },
      type: 'relationship',
      relationTo: 'documents',
      index: true,
      access: byMove,
      admin: shown,
    },
  ],
}
