import type { CollectionConfig } from 'payload'
import { guardConfiguration } from '../../hooks/shared/beforeChange.guardConfiguration'
import { inherit } from '../../hooks/shared/beforeValidate.inherit'
import { createUnder, inScope } from '../../src/access/rules'
import { scoringKindOptions } from '../../src/i18n/scoringKinds'
import { decimal } from '../../src/fields/decimal'
import { dimensionField, order } from '../../src/fields/evaluation'
import { cycle, inheritedProvince } from '../../src/fields/scope'
import { slotRuleFields } from '../../src/fields/slotRules'
import { groups } from '../groups'

type Row = { scoringKind?: string }

/** سنجه: what an agency reports a value for, with its cap, its target and the kind of scoring. */
export const measures: CollectionConfig = {
  slug: 'measures',
  labels: { singular: { fa: 'سنجه', en: 'Measure' }, plural: { fa: 'سنجه‌ها', en: 'Measures' } },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'cap', 'scoringKind', 'target', 'unit', 'indicator'],
  },
  custom: { searchFields: ['title', 'code'] },
  defaultSort: 'order',
  indexes: [{ fields: ['cycle', 'code'], unique: true }],
  access: {
    create: createUnder('cycle.configure', 'indicator', 'indicators'),
    read: inScope('cycle.read'),
    update: inScope('cycle.configure'),
    delete: inScope('cycle.configure'),
  },
  hooks: {
    beforeValidate: [
      inherit('indicator', 'indicators', {
        province: 'province',
        cycle: 'cycle',
        axis: 'axis',
        dimension: 'dimension',
      }),
    ],
    beforeChange: [guardConfiguration.change],
    beforeDelete: [guardConfiguration.remove('measures')],
  },
  fields: [
    {
      name: 'indicator',
      label: { fa: 'شاخص', en: 'Indicator' },
      type: 'relationship',
      relationTo: 'indicators',
      required: true,
      index: true,
    },
    { type: 'row', fields: [{ name: 'code', label: { fa: 'کد', en: 'Code' }, type: 'text', required: true }, order()] },
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    { name: 'help', label: { fa: 'راهنما', en: 'Help' }, type: 'textarea' },
    {
      type: 'row',
      fields: [
        decimal({ name: 'cap', label: { fa: 'سقف امتیاز', en: 'Cap' }, required: true, min: '0' }),
        {
          name: 'scoringKind',
          label: { fa: 'شیوه امتیازدهی', en: 'Scoring kind' },
          type: 'select',
          required: true,
          defaultValue: 'ratio',
          options: scoringKindOptions(),
        },
        { name: 'unit', label: { fa: 'واحد سنجش', en: 'Unit' }, type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        decimal({ name: 'target', label: { fa: 'هدف کمی', en: 'Target' }, min: '0' }),
        {
          name: 'targetSource',
          label: { fa: 'منبع هدف', en: 'Source of the target' },
          type: 'select',
          required: true,
          defaultValue: 'central',
          options: [
            { value: 'central', label: { fa: 'ابلاغ مرکزی', en: 'Set centrally' } },
            { value: 'agency', label: { fa: 'اعلام دستگاه', en: 'Stated by the agency' } },
            { value: 'evaluator', label: { fa: 'تعیین ارزیاب', en: 'Set by the evaluator' } },
          ],
        },
      ],
    },
    {
      name: 'capsSummary',
      type: 'ui',
      admin: { components: { Field: '/src/components/admin/CapsSummary#CapsSummary' } },
    },
    {
      name: 'levels',
      label: { fa: 'سطح‌های کیفی', en: 'Levels' },
      labels: { singular: { fa: 'سطح', en: 'Level' }, plural: { fa: 'سطح‌ها', en: 'Levels' } },
      type: 'array',
      admin: {
        condition: (_, row: Row) => row.scoringKind === 'qualitative',
        description: {
          fa: 'خالی یعنی ضعیف ۰، متوسط ۰٫۵، خوب ۰٫۷۵، عالی ۱',
          en: 'Empty: poor 0, fair 0.5, good 0.75, excellent 1',
        },
      },
      fields: [
        { name: 'key', label: { fa: 'کلید', en: 'Key' }, type: 'text', required: true },
        { name: 'label', label: { fa: 'عنوان', en: 'Label' }, type: 'text', required: true },
        { name: 'descriptor', label: { fa: 'شرح سطح', en: 'Descriptor' }, type: 'text' },
        decimal({ name: 'factor', label: { fa: 'ضریب', en: 'Factor' }, required: true, min: '0', max: '1' }),
      ],
    },
    {
      name: 'steps',
      label: { fa: 'پله‌ها', en: 'Steps' },
      labels: { singular: { fa: 'پله', en: 'Step' }, plural: { fa: 'پله‌ها', en: 'Steps' } },
      type: 'array',
      admin: { condition: (_, row: Row) => row.scoringKind === 'stepped' },
      fields: [
        decimal({ name: 'from', label: { fa: 'از مقدار', en: 'From' }, required: true }),
        decimal({
          name: 'percent',
          label: { fa: 'درصد سقف', en: 'Percent of the cap' },
          required: true,
          min: '0',
          max: '100',
        }),
      ],
    },
    {
      name: 'requiredEvidence',
      label: { fa: 'مستندات قابل ارائه', en: 'Required evidence' },
      labels: { singular: { fa: 'مستند', en: 'Evidence' }, plural: { fa: 'مستندات', en: 'Evidence' } },
      type: 'array',
      fields: [
        { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
        { name: 'mandatory', label: { fa: 'الزامی', en: 'Mandatory' }, type: 'checkbox', defaultValue: true },
        ...slotRuleFields(),
      ],
    },
    {
      name: 'explanationRequired',
      label: { fa: 'تحلیل عملکرد الزامی است', en: 'An explanation is required' },
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'axis',
      label: { fa: 'محور', en: 'Axis' },
      type: 'relationship',
      relationTo: 'axes',
      index: true,
      admin: { position: 'sidebar', readOnly: true },
    },
    cycle({ required: false, admin: { position: 'sidebar', readOnly: true } }),
    dimensionField({ required: false, admin: { position: 'sidebar', readOnly: true } }),
    inheritedProvince(),
  ],
}
