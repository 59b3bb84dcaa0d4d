import type { CollectionConfig } from 'payload'
import { inherit } from '../../hooks/shared/beforeValidate.inherit'
import { createUnder, either, inScope, narrowed, nobodyField } from '../../src/access/rules'
import { visitPurposes, visitWorkflowStates } from '../../src/domain/workflow/visit'
import { clockColumn } from '../../src/fields/clockColumn'
import { cycle, inheritedProvince } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { visitFindings, visitOutcome } from './visit/outcome'
import { groups } from '../groups'

const purposeLabels: Record<(typeof visitPurposes)[number], { fa: string; en: string }> = {
  verification: { fa: 'راستی‌آزمایی پاسخ‌ها', en: 'Verification of answers' },
  desk: { fa: 'بازدید از میز خدمت', en: 'Visit of a service desk' },
}
const moment = { date: { pickerAppearance: 'dayAndTime', timeIntervals: 15 } } as const

/** بازدید: who goes to which agency, when, to look at what, and what came of it. Drafts are planned here; the rest is moves. */
export const visits: CollectionConfig = {
  slug: 'visits',
  labels: { singular: { fa: 'بازدید', en: 'Visit' }, plural: { fa: 'بازدیدها', en: 'Visits' } },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'agency', 'visitor', 'startsAt', 'workflowState', 'clock'],
  },
  custom: { searchFields: ['title'] },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  access: {
    create: createUnder('visit.manage', 'cycle', 'evaluation-cycles'),
    // The agency knows of what was announced, and of no report that is still being written.
    read: either(
      inScope('evaluation.read'),
      narrowed(inScope('visit.remark', { agency: 'agency' }), { workflowState: { not_in: ['draft', 'visited'] } }),
    ),
    update: narrowed(inScope('visit.manage'), { workflowState: { equals: 'draft' } }),
    delete: narrowed(inScope('visit.manage'), { workflowState: { equals: 'draft' }, announcedAt: { exists: false } }),
  },
  hooks: { beforeValidate: [inherit('cycle', 'evaluation-cycles', { province: 'province' })] },
  fields: [
    {
      name: 'moves',
      type: 'ui',
      admin: { components: { Field: '/src/components/admin/VisitLink#VisitLink' }, disableListColumn: true },
    },
    { name: 'title', label: { fa: 'موضوع بازدید', en: 'Subject' }, type: 'text', required: true, maxLength: 300 },
    {
      type: 'row',
      fields: [
        {
          name: 'purpose',
          label: { fa: 'هدف', en: 'Purpose' },
          type: 'select',
          required: true,
          defaultValue: 'verification',
          options: visitPurposes.map((value) => ({ value, label: purposeLabels[value] })),
        },
        cycle({ access: { update: nobodyField } }),
        {
          name: 'agency',
          label: { fa: 'دستگاه', en: 'Agency' },
          type: 'relationship',
          relationTo: 'agencies',
          required: true,
          index: true,
          maxDepth: 1,
        },
      ],
    },
    {
      name: 'visitor',
      label: { fa: 'بازدیدکننده', en: 'Visitor' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
      maxDepth: 1,
    },
    {
      type: 'row',
      fields: [
        { name: 'startsAt', label: { fa: 'آغاز', en: 'Begins' }, type: 'date', admin: moment },
        { name: 'endsAt', label: { fa: 'پایان', en: 'Ends' }, type: 'date', admin: moment },
      ],
    },
    {
      name: 'blocksApproval',
      label: { fa: 'تا پایان این بازدید، ارزیابی تأیید نشود', en: 'No approval before it is closed' },
      type: 'checkbox',
      defaultValue: false,
    },
    visitFindings,
    workflowState(visitWorkflowStates, stateLabels('visit'), 'draft'),
    clockColumn,
    inheritedProvince(),
    ...visitOutcome,
  ],
}
