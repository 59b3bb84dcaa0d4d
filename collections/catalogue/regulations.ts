import type { CollectionConfig } from 'payload'
import { createInScope, inScope } from '../../src/access/rules'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'

const kind = (value: string, fa: string, en: string) => ({ value, label: { fa, en } })

/** Laws, policies and circulars that indicators, services and agreements rest on. */
export const regulations: CollectionConfig = {
  slug: 'regulations',
  labels: {
    singular: { fa: 'قانون یا مقرره', en: 'Regulation' },
    plural: { fa: 'قوانین و مقررات', en: 'Regulations' },
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'number', 'date', 'issuer'],
  },
  custom: { searchFields: ['title', 'number', 'issuer'] },
  defaultSort: 'title',
  access: {
    create: createInScope('regulation.manage'),
    read: inScope('regulation.read', { provinceOptional: true }),
    update: inScope('regulation.manage'),
    delete: inScope('regulation.manage'),
  },
  fields: [
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    {
      name: 'kind',
      label: { fa: 'نوع', en: 'Kind' },
      type: 'select',
      required: true,
      options: [
        kind('law', 'قانون', 'Law'),
        kind('policy', 'سیاست کلی', 'General policy'),
        kind('regulation', 'آیین‌نامه', 'By-law'),
        kind('resolution', 'مصوبه', 'Resolution'),
        kind('circular', 'بخشنامه', 'Circular'),
        kind('programme', 'برنامه', 'Programme'),
      ],
    },
    { name: 'number', label: { fa: 'شماره', en: 'Number' }, type: 'text' },
    jalaliDate({ name: 'date', label: { fa: 'تاریخ', en: 'Date' } }),
    { name: 'issuer', label: { fa: 'مرجع صدور', en: 'Issuer' }, type: 'text' },
    { name: 'articles', label: { fa: 'مواد و بندها', en: 'Articles' }, type: 'text' },
    { name: 'url', label: { fa: 'نشانی', en: 'URL' }, type: 'text' },
    province({
      required: false,
      description: { fa: 'خالی یعنی برای همه استان‌ها', en: 'Empty: for every province' },
    }),
  ],
}
