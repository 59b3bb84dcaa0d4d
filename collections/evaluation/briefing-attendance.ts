import type { CollectionConfig } from 'payload'
import { either, inScope, nobody } from '../../src/access/rules'
import { agency, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

const yesNo = (name: string, fa: string, en: string) => ({ name, label: { fa, en }, type: 'checkbox' }) as const
const count = (name: string, fa: string, en: string) => ({ name, label: { fa, en }, type: 'number', min: 0 }) as const

/** حضور در جلسه: one row an invited agency, made when it is invited; what it said before and what was written down after. */
export const briefingAttendance: CollectionConfig = {
  slug: 'briefing-attendance',
  labels: {
    singular: { fa: 'حضور در جلسه', en: 'Attendance' },
    plural: { fa: 'حضور در جلسه‌ها', en: 'Attendance' },
  },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'agency',
    defaultColumns: ['briefing', 'agency', 'coming', 'came', 'persons'],
    hidden: true,
  },
  disableBulkEdit: true,
  indexes: [{ fields: ['briefing', 'agency'], unique: true }],
  access: {
    create: nobody,
    read: either(inScope('evaluation.read'), inScope('briefing.attend', { agency: 'agency' })),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'briefing',
      label: { fa: 'جلسه', en: 'Briefing' },
      type: 'relationship',
      relationTo: 'briefings',
      required: true,
    },
    agency(),
    inheritedProvince(),
    yesNo('coming', 'اعلام حضور', 'Is coming'),
    count('expected', 'شمار اعلام‌شده', 'Persons announced'),
    yesNo('came', 'حاضر', 'Came'),
    count('persons', 'شمار حاضران', 'Persons present'),
  ],
}
