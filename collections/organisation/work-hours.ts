import type { ArrayFieldValidation, CollectionConfig } from 'payload'
import { calendarHooks } from '../../hooks/shared/calendarChange'
import { checkSeason } from '../../hooks/work-hours/beforeValidate.checkSeason'
import { createInScope, inScope } from '../../src/access/rules'
import { parseClockTime } from '../../src/domain/calendar/clockTime'
import { WEEKDAYS } from '../../src/domain/calendar/weekday'
import { faultOfStretches } from '../../src/domain/calendar/workHours'
import { clockTimeField } from '../../src/fields/clockTime'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { localeOf } from '../../src/fields/language'
import { province } from '../../src/fields/scope'
import { translator } from '../../src/i18n'
import { jalaliMonthLabels, weekdayLabels } from '../../src/i18n/calendarWords'
import { groups } from '../groups'
import { calendarPreview } from './calendarPreview'

const months = jalaliMonthLabels.map((label, index) => ({ value: String(index + 1), label }))

const checkStretches: ArrayFieldValidation = (value, { req }) => {
  const rows = Array.isArray(value) ? (value as { from?: unknown; to?: unknown }[]) : []
  const t = translator(localeOf(req), 'admin')
  if (rows.length === 0) return t('hours.none')
  const read = (time: unknown) => (typeof time === 'string' ? (parseClockTime(time) ?? -1) : -1)
  const fault = faultOfStretches(rows.map(({ from, to }) => ({ from: read(from), to: read(to) })))
  return fault ? t(`hours.${fault}`) : true
}

const edge = (name: 'from' | 'to', fa: string, en: string) =>
  ({
    type: 'row',
    fields: [
      { name: `${name}Month`, label: { fa: `${fa}: ماه`, en: `${en}: month` }, type: 'select', options: months },
      { name: `${name}Day`, label: { fa: `${fa}: روز`, en: `${en}: day` }, type: 'number', min: 1, max: 31 },
    ],
  }) satisfies CollectionConfig['fields'][number]

/** ساعت کاری: when offices are open, national (no province) or of a province, by season, by weekday, and for as long as a letter says. */
export const workHours: CollectionConfig = {
  slug: 'work-hours',
  labels: { singular: { fa: 'ساعت کاری', en: 'Opening hours' }, plural: { fa: 'ساعت‌های کاری', en: 'Opening hours' } },
  admin: {
    group: groups.organisation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'validFrom', 'validUntil', 'province'],
    description: {
      fa: 'از چند ساعت کاری که به یک روز می‌خورد، ساعت استان بر سراسری، و آن که تازه‌تر معتبر شده بر بقیه پیش است.',
      en: 'Of several that fit a day, a province comes before the country, and what became valid last before the rest.',
    },
  },
  custom: { searchFields: ['title'] },
  access: {
    create: createInScope('calendar.manage'),
    read: inScope('calendar.read', { provinceOptional: true }),
    update: inScope('calendar.manage'),
    delete: inScope('calendar.manage'),
  },
  hooks: { ...calendarHooks, beforeValidate: [checkSeason] },
  fields: [
    calendarPreview,
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    {
      name: 'stretches',
      label: { fa: 'بازه‌ها', en: 'Stretches' },
      labels: { singular: { fa: 'بازه', en: 'Stretch' }, plural: { fa: 'بازه‌ها', en: 'Stretches' } },
      type: 'array',
      required: true,
      minRows: 1,
      validate: checkStretches,
      fields: [
        {
          type: 'row',
          fields: [
            clockTimeField({ name: 'from', label: { fa: 'از ساعت', en: 'From' } }),
            clockTimeField({ name: 'to', label: { fa: 'تا ساعت', en: 'To' } }),
          ],
        },
      ],
    },
    {
      name: 'weekdays',
      label: { fa: 'روزهای هفته', en: 'Weekdays' },
      type: 'select',
      hasMany: true,
      options: WEEKDAYS.map((value) => ({ value, label: weekdayLabels[value] })),
      admin: { description: { fa: 'خالی یعنی همه روزهای کاری', en: 'Empty: every working day' } },
    },
    {
      name: 'season',
      label: { fa: 'بخشی از سال', en: 'Part of the year' },
      type: 'group',
      admin: {
        description: {
          fa: 'خالی یعنی همه سال. از ۱۵ خرداد تا ۱۵ شهریور هر سال تکرار می‌شود؛ می‌تواند از روی نوروز هم بگذرد.',
          en: 'Empty: the whole year. It comes back every year and may go over the new year.',
        },
      },
      fields: [edge('from', 'آغاز', 'From'), edge('to', 'پایان', 'To')],
    },
    {
      type: 'row',
      fields: [
        jalaliDate({ name: 'validFrom', label: { fa: 'معتبر از', en: 'Valid from' } }),
        jalaliDate({ name: 'validUntil', label: { fa: 'معتبر تا', en: 'Valid until' } }),
      ],
    },
    { name: 'sourceLetter', label: { fa: 'نامه مبنا', en: 'Source letter' }, type: 'text' },
    province({ required: false, description: { fa: 'خالی یعنی سراسری', en: 'Empty: the whole country' } }),
  ],
}
