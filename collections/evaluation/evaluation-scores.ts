import type { CollectionConfig } from 'payload'
import { either, inScope, narrowed, nobody } from '../../src/access/rules'
import { decimal } from '../../src/fields/decimal'
import { dimensionField } from '../../src/fields/evaluation'
import { agency, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/**
 * The rolled-up scores: one row for each indicator, axis, dimension and total of an evaluation. Written only by the
 * roll-up; `score` is the score in force, `selfScore` what the agency's own values give.
 */
export const evaluationScores: CollectionConfig = {
  slug: 'evaluation-scores',
  labels: {
    singular: { fa: 'امتیاز تجمیعی', en: 'Rolled-up score' },
    plural: { fa: 'امتیازهای تجمیعی', en: 'Rolled-up scores' },
  },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'node',
    defaultColumns: ['agency', 'level', 'node', 'score', 'cap', 'selfScore'],
  },
  disableBulkEdit: true,
  indexes: [{ fields: ['evaluation', 'level', 'node'], unique: true }],
  access: {
    create: nobody,
    read: either(
      inScope('evaluation.read'),
      narrowed(inScope('evaluation.readOwn', { agency: 'agency' }), { 'evaluation.scoresReleased': { equals: true } }),
    ),
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  fields: [
    {
      name: 'evaluation',
      label: { fa: 'ارزیابی', en: 'Evaluation' },
      type: 'relationship',
      relationTo: 'evaluations',
      required: true,
      index: true,
    },
    {
      name: 'level',
      label: { fa: 'سطح', en: 'Level' },
      type: 'select',
      required: true,
      options: [
        { value: 'indicator', label: { fa: 'شاخص', en: 'Indicator' } },
        { value: 'axis', label: { fa: 'محور', en: 'Axis' } },
        { value: 'dimension', label: { fa: 'بُعد', en: 'Dimension' } },
        { value: 'total', label: { fa: 'کل', en: 'Total' } },
      ],
    },
    { name: 'node', label: { fa: 'گره', en: 'Node' }, type: 'text', required: true },
    { name: 'parent', label: { fa: 'گره بالاتر', en: 'Parent node' }, type: 'text' },
    dimensionField({ required: false }),
    agency(),
    inheritedProvince(),
    decimal({ name: 'score', label: { fa: 'امتیاز', en: 'Score' } }),
    decimal({ name: 'selfScore', label: { fa: 'خودارزیابی', en: 'Self score' } }),
    decimal({ name: 'cap', label: { fa: 'سقف', en: 'Cap' }, required: true }),
    { name: 'itemCount', label: { fa: 'تعداد سنجه', en: 'Items' }, type: 'number', required: true },
    { name: 'missingCount', label: { fa: 'ثبت‌نشده', en: 'Missing' }, type: 'number', required: true },
    {
      name: 'selfMissingCount',
      label: { fa: 'خودارزیابی ثبت‌نشده', en: 'Self missing' },
      type: 'number',
      required: true,
    },
    { name: 'notApplicableCount', label: { fa: 'بدون موضوعیت', en: 'Does not apply' }, type: 'number', required: true },
  ],
}
