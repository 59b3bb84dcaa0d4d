import type { CollectionConfig } from 'payload'
import { guardConfiguration } from '../../hooks/shared/beforeChange.guardConfiguration'
import { inherit } from '../../hooks/shared/beforeValidate.inherit'
import { createUnder, inScope } from '../../src/access/rules'
import { dimensionField, order } from '../../src/fields/evaluation'
import { cycle, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/** شاخص: what is judged, on what legal basis, by whom, and for which agencies (شمول). Its cap is the sum of its measures'. */
export const indicators: CollectionConfig = {
  slug: 'indicators',
  labels: { singular: { fa: 'شاخص', en: 'Indicator' }, plural: { fa: 'شاخص‌ها', en: 'Indicators' } },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'dimension', 'axis', 'appliesTo'],
  },
  custom: { searchFields: ['title', 'code', 'evaluatingBody'] },
  defaultSort: 'order',
  indexes: [{ fields: ['cycle', 'code'], unique: true }],
  access: {
    create: createUnder('cycle.configure', 'axis', 'axes'),
    read: inScope('cycle.read'),
    update: inScope('cycle.configure'),
    delete: inScope('cycle.configure'),
  },
  hooks: {
    beforeValidate: [inherit('axis', 'axes', { province: 'province', cycle: 'cycle', dimension: 'dimension' })],
    beforeChange: [guardConfiguration.change],
    beforeDelete: [guardConfiguration.remove('indicators')],
  },
  fields: [
    {
      name: 'axis',
      label: { fa: 'محور', en: 'Axis' },
      type: 'relationship',
      relationTo: 'axes',
      required: true,
      index: true,
    },
    { type: 'row', fields: [{ name: 'code', label: { fa: 'کد', en: 'Code' }, type: 'text', required: true }, order()] },
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    { name: 'guideline', label: { fa: 'دستورالعمل امتیازدهی', en: 'Scoring guideline' }, type: 'textarea' },
    { name: 'legalBasis', label: { fa: 'مستند قانونی', en: 'Legal basis' }, type: 'textarea' },
    {
      name: 'regulations',
      label: { fa: 'قوانین و مقررات', en: 'Regulations' },
      type: 'relationship',
      relationTo: 'regulations',
      hasMany: true,
    },
    { name: 'evaluatingBody', label: { fa: 'دستگاه ارزیاب یا استعلام‌شونده', en: 'Evaluating body' }, type: 'text' },
    {
      name: 'appliesTo',
      label: { fa: 'شمول', en: 'Applies to' },
      type: 'select',
      required: true,
      defaultValue: 'all',
      options: [
        { value: 'all', label: { fa: 'همه دستگاه‌ها', en: 'All agencies' } },
        { value: 'groups', label: { fa: 'گروه‌های برگزیده', en: 'Chosen groups' } },
        { value: 'agencies', label: { fa: 'دستگاه‌های برگزیده', en: 'Chosen agencies' } },
      ],
    },
    {
      name: 'groups',
      label: { fa: 'گروه‌ها', en: 'Groups' },
      type: 'relationship',
      relationTo: 'agency-groups',
      hasMany: true,
      admin: { condition: ({ appliesTo }) => appliesTo === 'groups' },
    },
    {
      name: 'agencies',
      label: { fa: 'دستگاه‌ها', en: 'Agencies' },
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      admin: { condition: ({ appliesTo }) => appliesTo === 'agencies' },
    },
    cycle({ required: false, admin: { position: 'sidebar', readOnly: true } }),
    dimensionField({ required: false, admin: { position: 'sidebar', readOnly: true } }),
    inheritedProvince(),
  ],
}
