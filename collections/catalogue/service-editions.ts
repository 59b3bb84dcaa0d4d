import type { CollectionConfig } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { fieldLabel } from '../../src/i18n/catalogueWords'
import { inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/** What was published of a service's form, edition by edition. A trigger keeps their text; the latest is what everybody reads. */
export const serviceEditions: CollectionConfig = {
  slug: 'service-editions',
  labels: {
    singular: { fa: 'ویرایش شناسنامه', en: 'Edition of a form' },
    plural: { fa: 'ویرایش‌های شناسنامه', en: 'Editions of forms' },
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'code', 'publishedAt', 'current'],
  },
  custom: { searchFields: ['title', 'code'] },
  defaultSort: '-publishedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  indexes: [{ fields: ['service', 'number'], unique: true }],
  access: { create: nobody, read: inScope('service.read'), update: nobody, delete: nobody },
  fields: [
    { name: 'title', label: fieldLabel('title'), type: 'text', required: true },
    { name: 'code', label: fieldLabel('code'), type: 'text', admin: { className: 'k-ltr' } },
    {
      name: 'service',
      label: { fa: 'خدمت', en: 'Service' },
      type: 'relationship',
      relationTo: 'services',
      required: true,
      index: true,
      maxDepth: 1,
    },
    { name: 'number', label: { fa: 'شماره ویرایش', en: 'Edition' }, type: 'number', required: true },
    {
      name: 'provider',
      label: fieldLabel('provider'),
      type: 'relationship',
      relationTo: 'agencies',
      index: true,
      maxDepth: 1,
    },
    {
      name: 'parent',
      label: fieldLabel('parent'),
      type: 'relationship',
      relationTo: 'services',
      index: true,
      maxDepth: 1,
    },
    // Of each service one edition at most is the one that is read; none of an archived one.
    { name: 'current', label: { fa: 'جاری', en: 'Current' }, type: 'checkbox', required: true, defaultValue: false },
    { name: 'publishedAt', label: { fa: 'زمان انتشار', en: 'Published at' }, type: 'date', required: true },
    { name: 'form', label: { fa: 'متن شناسنامه', en: 'Form' }, type: 'json', required: true },
    {
      name: 'search',
      label: { fa: 'متن جست‌وجو', en: 'Search text' },
      type: 'text',
      required: true,
      admin: { hidden: true },
    },
    inheritedProvince(),
  ],
}
