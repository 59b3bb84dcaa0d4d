import type { CollectionConfig } from 'payload'
import { weekendHooks } from '../../hooks/provinces/weekendChange'
import { inScope, installationWide } from '../../src/access/rules'
import { WEEKDAYS } from '../../src/domain/calendar/weekday'
import { weekdayLabels } from '../../src/i18n/calendarWords'
import { groups } from '../groups'
import { calendarPreview } from './calendarPreview'

/** The 31 provinces: the outer scope of every row, and what differs between them as data. */
export const provinces: CollectionConfig = {
  slug: 'provinces',
  labels: { singular: { fa: 'استان', en: 'Province' }, plural: { fa: 'استان‌ها', en: 'Provinces' } },
  admin: {
    group: groups.organisation,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'organisationName', 'active'],
  },
  custom: { searchFields: ['name', 'organisationName'] },
  defaultSort: 'name',
  access: {
    create: installationWide('province.configure'),
    read: inScope('province.read', { province: 'id' }),
    update: inScope('province.configure', { province: 'id' }),
    delete: installationWide('province.configure'),
  },
  hooks: weekendHooks,
  fields: [
    calendarPreview,
    { name: 'name', label: { fa: 'نام', en: 'Name' }, type: 'text', required: true, unique: true },
    { name: 'nameEn', label: { fa: 'نام انگلیسی', en: 'English name' }, type: 'text', required: true },
    {
      name: 'code',
      label: { fa: 'شناسه نشانی', en: 'Address key' },
      type: 'text',
      required: true,
      unique: true,
      admin: {
        description: {
          fa: 'با حروف کوچک لاتین؛ در نشانی صفحه‌های عمومی می‌آید.',
          en: 'Lower-case Latin letters; part of public addresses.',
        },
      },
    },
    {
      name: 'organisationName',
      label: { fa: 'نام سازمان', en: 'Organisation' },
      type: 'text',
      required: true,
    },
    {
      name: 'councilName',
      label: { fa: 'نام شورا', en: 'Council' },
      type: 'text',
      required: true,
      defaultValue: 'شورای راهبری توسعه مدیریت استان',
    },
    {
      name: 'weekend',
      label: { fa: 'روزهای تعطیل هفته', en: 'Weekend' },
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['thursday', 'friday'],
      options: WEEKDAYS.map((value) => ({ value, label: weekdayLabels[value] })),
    },
    {
      name: 'sending',
      label: { fa: 'زمان فرستادن پیام‌ها', en: 'When messages are sent' },
      type: 'group',
      fields: [
        {
          name: 'rule',
          label: { fa: 'قاعده', en: 'Rule' },
          type: 'select',
          defaultValue: 'opening',
          options: [
            { value: 'opening', label: { fa: 'در ساعت کار اداری', en: 'In opening hours' } },
            { value: 'between', label: { fa: 'میان این ساعت‌ها', en: 'Between these hours' } },
          ],
          admin: {
            description: {
              fa: 'بیرون از این زمان چیزی فرستاده نمی‌شود، مگر آنچه خود شخص همان دم خواسته است: رسید ارسال، گذرواژه.',
              en: 'Nothing is sent outside of it but what its reader has just asked for: a receipt, a password.',
            },
          },
        },
        {
          name: 'from',
          label: { fa: 'از ساعت', en: 'From hour' },
          type: 'number',
          min: 0,
          max: 23,
          defaultValue: 7,
          admin: { condition: (_, sending) => sending?.rule === 'between' },
        },
        {
          name: 'to',
          label: { fa: 'تا ساعت', en: 'To hour' },
          type: 'number',
          min: 1,
          max: 24,
          defaultValue: 20,
          admin: { condition: (_, sending) => sending?.rule === 'between' },
        },
        {
          name: 'daysOff',
          label: { fa: 'روزهای تعطیل هم', en: 'On days off, too' },
          type: 'checkbox',
          defaultValue: false,
          admin: { condition: (_, sending) => sending?.rule === 'between' },
        },
      ],
    },
    { name: 'active', label: { fa: 'فعال', en: 'Active' }, type: 'checkbox', defaultValue: true },
  ],
}
