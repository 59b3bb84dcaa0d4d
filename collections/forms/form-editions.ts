import type { CollectionConfig } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/** A frozen, numbered form. Answers are judged against the edition that they were given on, never against the live form. */
export const formEditions: CollectionConfig = {
  slug: 'form-editions',
  labels: { singular: { fa: 'ویرایش فرم', en: 'Form edition' }, plural: { fa: 'ویرایش‌های فرم', en: 'Form editions' } },
  admin: { group: groups.forms, useAsTitle: 'title', defaultColumns: ['title', 'number', 'form', 'frozenAt'] },
  disableBulkEdit: true,
  indexes: [{ fields: ['form', 'number'], unique: true }],
  access: { create: nobody, read: inScope('form.read'), update: nobody, delete: nobody },
  fields: [
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    {
      name: 'form',
      label: { fa: 'فرم', en: 'Form' },
      type: 'relationship',
      relationTo: 'forms',
      required: true,
      index: true,
    },
    { name: 'number', label: { fa: 'شماره ویرایش', en: 'Edition number' }, type: 'number', required: true },
    { name: 'definition', label: { fa: 'تعریف', en: 'Definition' }, type: 'json', required: true },
    { name: 'frozenAt', label: { fa: 'زمان تثبیت', en: 'Frozen at' }, type: 'date', required: true },
    inheritedProvince(),
  ],
}
