import type { ArrayField, Field } from 'payload'
import { nobodyField } from '../../../src/access/rules'

/** Written by the moves and by the visitor's report, never by hand. */
const byMove = { create: nobodyField, update: nobodyField }
const shown = { position: 'sidebar', readOnly: true } as const

/** What is looked at, and what was seen of each. */
export const visitFindings: ArrayField = {
  name: 'findings',
  label: { fa: 'مواردی که دیده می‌شود', en: 'What is looked at' },
  type: 'array',
  fields: [
    {
      name: 'item',
      label: { fa: 'سنجه دستگاه', en: 'Measure of the agency' },
      type: 'relationship',
      relationTo: 'evaluation-items',
      required: true,
      index: true,
      filterOptions: ({ data }) =>
        data?.agency && data?.cycle
          ? { agency: { equals: data.agency }, 'evaluation.cycle': { equals: data.cycle } }
          : true,
    },
    { name: 'finding', label: { fa: 'یافته', en: 'Finding' }, type: 'textarea', access: byMove },
  ],
}

/** What came of it: the report, and what the agency says to it. */
export const visitOutcome: Field[] = [
  { name: 'announcedAt', label: { fa: 'زمان اعلام', en: 'Announced' }, type: 'date', access: byMove, admin: shown },
  { name: 'visitedAt', label: { fa: 'زمان انجام', en: 'Made' }, type: 'date', access: byMove, admin: shown },
  { name: 'reportedAt', label: { fa: 'زمان گزارش', en: 'Reported' }, type: 'date', access: byMove, admin: shown },
  { name: 'present', label: { fa: 'حاضران', en: 'Present' }, type: 'textarea', access: byMove, admin: shown },
  { name: 'summary', label: { fa: 'گزارش', en: 'Report' }, type: 'textarea', access: byMove, admin: shown },
  {
    name: 'remark',
    label: { fa: 'نظر دستگاه', en: 'Remark of the agency' },
    type: 'textarea',
    access: byMove,
    admin: shown,
  },
]
