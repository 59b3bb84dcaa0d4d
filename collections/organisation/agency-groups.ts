import type { CollectionConfig } from 'payload'
import { createInScope, inScope } from '../../src/access/rules'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'

/** Festival groups. The six national ones have no province; a province may add its own (banks, municipalities). */
export const agencyGroups: CollectionConfig = {
  slug: 'agency-groups',
  labels: {
    singular: { fa: 'گروه جشنواره', en: 'Festival group' },
    plural: { fa: 'گروه‌های جشنواره', en: 'Festival groups' },
  },
  admin: { group: groups.organisation, useAsTitle: 'title', defaultColumns: ['order', 'title', 'province'] },
  custom: { searchFields: ['title'] },
  defaultSort: 'order',
  access: {
    create: createInScope('agency.manage'),
    read: inScope('agency.read', { provinceOptional: true }),
    update: inScope('agency.manage'),
    delete: inScope('agency.manage'),
  },
  fields: [
    { name: 'code', label: { fa: 'کد', en: 'Code' }, type: 'text', required: true, unique: true },
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    { name: 'shortTitle', label: { fa: 'عنوان کوتاه', en: 'Short title' }, type: 'text', required: true },
    { name: 'order', label: { fa: 'ترتیب', en: 'Order' }, type: 'number', required: true, defaultValue: 100 },
    province({
      required: false,
      description: { fa: 'خالی یعنی برای همه استان‌ها', en: 'Empty: for every province' },
    }),
  ],
}
