import type { CollectionConfig } from 'payload'
import { inherit } from '../../hooks/shared/beforeValidate.inherit'
import { createUnder, inScope, narrowed, nobodyField } from '../../src/access/rules'
import type { BriefingDimension } from '../../src/domain/workflow/briefing'
import { briefingDimensions, briefingStates } from '../../src/domain/workflow/briefing'
import { cycle, inheritedProvince } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

const dimensionLabels: Record<BriefingDimension, { fa: string; en: string }> = {
  general: { fa: 'شاخص‌های عمومی', en: 'General indicators' },
  specific: { fa: 'شاخص‌های اختصاصی', en: 'Specific indicators' },
  both: { fa: 'هر دو بُعد', en: 'Both dimensions' },
}
const moment = { date: { pickerAppearance: 'dayAndTime', timeIntervals: 15 } } as const
/** Written by the moves, never by hand. */
const byMove = { access: { create: nobodyField, update: nobodyField } }
const stamp = (name: string, fa: string, en: string) =>
  ({
    name,
    label: { fa, en },
    type: 'date',
    ...byMove,
    admin: { position: 'sidebar', readOnly: true },
  }) as const

/**
 * جلسه توجیهی: where the evaluation is explained to the people of the agencies. Drafts are planned here; the rest is moves.
 * Agencies know of it through the portal alone, where they see their own line and no other.
 */
export const briefings: CollectionConfig = {
  slug: 'briefings',
  labels: {
    singular: { fa: 'جلسه توجیهی', en: 'Briefing' },
    plural: { fa: 'جلسه‌های توجیهی', en: 'Briefings' },
  },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'dimension', 'startsAt', 'place', 'workflowState'],
  },
  custom: { searchFields: ['title', 'place'] },
  defaultSort: '-startsAt',
  disableBulkEdit: true,
  access: {
    create: createUnder('briefing.manage', 'cycle', 'evaluation-cycles'),
    read: inScope('evaluation.read'),
    update: narrowed(inScope('briefing.manage'), { workflowState: { equals: 'draft' } }),
    delete: narrowed(inScope('briefing.manage'), {
      workflowState: { equals: 'draft' },
      announcedAt: { exists: false },
    }),
  },
  hooks: { beforeValidate: [inherit('cycle', 'evaluation-cycles', { province: 'province' })] },
  fields: [
    {
      name: 'moves',
      type: 'ui',
      admin: { components: { Field: '/src/components/admin/BriefingLink#BriefingLink' }, disableListColumn: true },
    },
    { name: 'title', label: { fa: 'عنوان جلسه', en: 'Title' }, type: 'text', required: true, maxLength: 300 },
    {
      type: 'row',
      fields: [
        cycle({ access: { update: nobodyField } }),
        {
          name: 'dimension',
          label: { fa: 'بُعد', en: 'Dimension' },
          type: 'select',
          required: true,
          defaultValue: 'both',
          options: briefingDimensions.map((value) => ({ value, label: dimensionLabels[value] })),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'startsAt', label: { fa: 'آغاز', en: 'Begins' }, type: 'date', index: true, admin: moment },
        { name: 'endsAt', label: { fa: 'پایان', en: 'Ends' }, type: 'date', admin: moment },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'place', label: { fa: 'محل', en: 'Place' }, type: 'text', maxLength: 300 },
        {
          name: 'address',
          label: { fa: 'نشانی جلسه برخط', en: 'Address of the online meeting' },
          type: 'text',
          maxLength: 500,
          admin: { className: 'k-ltr' },
        },
      ],
    },
    { name: 'agenda', label: { fa: 'دستور جلسه', en: 'Agenda' }, type: 'textarea', maxLength: 4000 },
    {
      name: 'agencies',
      label: { fa: 'دستگاه‌های دعوت‌شده', en: 'Invited agencies' },
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      maxDepth: 1,
      filterOptions: ({ data }) => (data?.province ? { province: { equals: data.province } } : true),
      admin: {
        description: { fa: 'خالی یعنی همه دستگاه‌های دوره', en: 'Empty: every agency of the cycle' },
      },
    },
    {
      name: 'forEvaluators',
      label: { fa: 'ارزیابان هم دعوت شوند', en: 'Evaluators are invited, too' },
      type: 'checkbox',
      defaultValue: false,
    },
    workflowState(briefingStates, stateLabels('briefing'), 'draft'),
    inheritedProvince(),
    stamp('announcedAt', 'زمان دعوت', 'Invited'),
    stamp('heldAt', 'زمان ثبت برگزاری', 'Recorded as held'),
    stamp('remindedAt', 'زمان یادآوری', 'Reminded'),
    {
      name: 'minutes',
      label: { fa: 'صورت‌جلسه', en: 'Minutes' },
      type: 'textarea',
      ...byMove,
      admin: { readOnly: true },
    },
  ],
}
