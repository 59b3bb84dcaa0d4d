import type { CollectionConfig, Field } from 'payload'
import { createInScope, either, holdersField, inScope } from '../../src/access/rules'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'

/** Only the national body gives codes to services; a province writes everything else. */
const byProvince = { update: holdersField('service.manage') }
const byNation = { create: holdersField('service.setCode'), update: holdersField('service.setCode') }

/** An empty code is none: two services without one are no duplicates. */
const code: Field = {
  name: 'code',
  label: { fa: 'شناسه خدمت', en: 'Service code' },
  type: 'text',
  unique: true,
  access: byNation,
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' && value.trim() === '' ? null : value)] },
  admin: {
    className: 'k-ltr',
    description: { fa: 'شناسه ملی خدمت را سازمان ملی می‌دهد.', en: 'Given by the national body.' },
  },
}

/** شناسنامه خدمت: the services that a province's organisation and its agencies give. */
export const services: CollectionConfig = {
  slug: 'services',
  labels: { singular: { fa: 'خدمت', en: 'Service' }, plural: { fa: 'خدمات', en: 'Services' } },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'code', 'provider', 'parent', 'active'],
  },
  custom: { searchFields: ['title', 'code'] },
  defaultSort: 'title',
  indexes: [{ fields: ['province', 'title'], unique: true }],
  access: {
    create: createInScope('service.manage'),
    read: inScope('service.read'),
    update: either(inScope('service.manage'), inScope('service.setCode')),
    delete: inScope('service.manage'),
  },
  fields: [
    { name: 'title', label: { fa: 'عنوان خدمت', en: 'Title' }, type: 'text', required: true, access: byProvince },
    code,
    {
      name: 'provider',
      label: { fa: 'دستگاه ارائه‌دهنده', en: 'Providing agency' },
      type: 'relationship',
      relationTo: 'agencies',
      index: true,
      maxDepth: 1,
      access: byProvince,
      filterOptions: ({ data }) => (data?.province ? { province: { equals: data.province } } : true),
      admin: { description: { fa: 'خالی یعنی خود سازمان استان', en: "Empty: the province's organisation itself" } },
    },
    {
      name: 'parent',
      label: { fa: 'خدمت مادر', en: 'Parent service' },
      type: 'relationship',
      relationTo: 'services',
      index: true,
      maxDepth: 1,
      access: byProvince,
      filterOptions: ({ data }) => (data?.province ? { province: { equals: data.province } } : true),
    },
    {
      name: 'active',
      label: { fa: 'ارائه می‌شود', en: 'Active' },
      type: 'checkbox',
      defaultValue: true,
      access: byProvince,
    },
    province(),
  ],
}
