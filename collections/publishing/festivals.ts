import type { CollectionConfig } from 'payload'
import { inherit } from '../../hooks/shared/beforeValidate.inherit'
import { createUnder, either, inScope, narrowed } from '../../src/access/rules'
import { festivalStates } from '../../src/domain/workflow/festival'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { inheritedProvince } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

/** The provincial Shahid Rajaee festival of one cycle: its text, thematic prizes, and the moment it goes public. */
export const festivals: CollectionConfig = {
  slug: 'festivals',
  labels: { singular: { fa: 'جشنواره', en: 'Festival' }, plural: { fa: 'جشنواره‌ها', en: 'Festivals' } },
  admin: {
    group: groups.publishing,
    useAsTitle: 'title',
    defaultColumns: ['title', 'cycle', 'heldOn', 'workflowState'],
  },
  custom: { searchFields: ['title'] },
  disableDuplicate: true,
  access: {
    create: createUnder('festival.write', 'cycle', 'evaluation-cycles'),
    read: either(inScope('festival.write'), inScope('evaluation.read')),
    update: narrowed(inScope('festival.write'), { workflowState: { equals: 'draft' } }),
    delete: narrowed(inScope('festival.write'), { workflowState: { equals: 'draft' } }),
  },
  hooks: {
    beforeValidate: [
      inherit('cycle', 'evaluation-cycles', { province: 'province', performanceYear: 'performanceYear' }),
    ],
  },
  fields: [
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    {
      name: 'cycle',
      label: { fa: 'دوره', en: 'Cycle' },
      type: 'relationship',
      relationTo: 'evaluation-cycles',
      required: true,
      unique: true,
    },
    {
      type: 'row',
      fields: [
        { name: 'ordinal', label: { fa: 'شماره جشنواره', en: 'Ordinal' }, type: 'number', required: true, min: 1 },
        jalaliDate({ name: 'heldOn', label: { fa: 'تاریخ برگزاری', en: 'Held on' } }),
        { name: 'place', label: { fa: 'مکان', en: 'Place' }, type: 'text' },
      ],
    },
    { name: 'summary', label: { fa: 'چکیده', en: 'Summary' }, type: 'textarea' },
    { name: 'body', label: { fa: 'متن صفحه', en: 'Page text' }, type: 'richText', admin: { rtl: true } as never },
    { name: 'cover', label: { fa: 'تصویر', en: 'Cover' }, type: 'upload', relationTo: 'media', index: true },
    {
      name: 'thematicAwards',
      label: { fa: 'تقدیرهای موضوعی', en: 'Thematic awards' },
      labels: {
        singular: { fa: 'تقدیر موضوعی', en: 'Thematic award' },
        plural: { fa: 'تقدیرهای موضوعی', en: 'Thematic awards' },
      },
      type: 'array',
      fields: [
        { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
        {
          name: 'agency',
          label: { fa: 'دستگاه', en: 'Agency' },
          type: 'relationship',
          relationTo: 'agencies',
          required: true,
          index: true,
        },
        { name: 'reason', label: { fa: 'دلیل', en: 'Reason' }, type: 'text' },
      ],
    },
    {
      name: 'tieBreaks',
      label: { fa: 'رأی شورا در تساوی', en: "Council's tie-breaks" },
      labels: { singular: { fa: 'رأی', en: 'Decision' }, plural: { fa: 'رأی‌ها', en: 'Decisions' } },
      type: 'array',
      fields: [
        {
          name: 'agency',
          label: { fa: 'دستگاه پیش‌افتاده', en: 'Agency put first' },
          type: 'relationship',
          relationTo: 'agencies',
          required: true,
          index: true,
        },
        { name: 'minutesNumber', label: { fa: 'شماره صورت‌جلسه', en: 'Minutes number' }, type: 'text', required: true },
      ],
    },
    workflowState(festivalStates, stateLabels('festival'), 'draft'),
    {
      name: 'publishedAt',
      label: { fa: 'زمان انتشار', en: 'Published at' },
      type: 'date',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'seal',
      label: { fa: 'مهر نتایج', en: 'Seal of the results' },
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'performanceYear',
      label: { fa: 'سال عملکرد', en: 'Performance year' },
      type: 'number',
      access: { update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    inheritedProvince(),
    {
      name: 'moves',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/src/components/admin/FestivalMoves#FestivalMoves' } },
    },
  ],
}
