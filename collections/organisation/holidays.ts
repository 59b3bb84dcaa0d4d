import type { CollectionConfig } from 'payload'
import { calendarHooks } from '../../hooks/shared/calendarChange'
import { createInScope, inScope } from '../../src/access/rules'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'
import { calendarPreview } from './calendarPreview'

/** Days off, national (no province) or provincial. Lunar ones move by moon sighting, so they are data. */
export const holidays: CollectionConfig = {
  slug: 'holidays',
  labels: { singular: { fa: 'تعطیلی', en: 'Holiday' }, plural: { fa: 'تعطیلات', en: 'Holidays' } },
  admin: { group: groups.organisation, useAsTitle: 'title', defaultColumns: ['date', 'title', 'province'] },
  custom: { searchFields: ['title'] },
  defaultSort: 'date',
  access: {
    create: createInScope('calendar.manage'),
    read: inScope('calendar.read', { provinceOptional: true }),
    update: inScope('calendar.manage'),
    delete: inScope('calendar.manage'),
  },
  hooks: calendarHooks,
  fields: [
    calendarPreview,
    jalaliDate({ name: 'date', label: { fa: 'تاریخ', en: 'Date' }, required: true, index: true }),
    { name: 'title', label: { fa: 'مناسبت', en: 'Occasion' }, type: 'text', required: true },
    { name: 'sourceLetter', label: { fa: 'نامه مبنا', en: 'Source letter' }, type: 'text' },
    province({
      required: false,
      description: { fa: 'خالی یعنی تعطیلی سراسری', en: 'Empty: a national holiday' },
    }),
  ],
}
