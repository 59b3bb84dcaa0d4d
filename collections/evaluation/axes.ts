import type { CollectionConfig } from 'payload'
import { guardConfiguration } from '../../hooks/shared/beforeChange.guardConfiguration'
import { inherit } from '../../hooks/shared/beforeValidate.inherit'
import { createUnder, inScope } from '../../src/access/rules'
import { dimensionField, order } from '../../src/fields/evaluation'
import { cycle, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/** محور: the first level under a dimension. */
export const axes: CollectionConfig = {
  slug: 'axes',
  typescript: { interface: 'Axis' },
  labels: { singular: { fa: 'محور', en: 'Axis' }, plural: { fa: 'محورها', en: 'Axes' } },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'title',
    defaultColumns: ['order', 'code', 'title', 'dimension', 'cycle'],
  },
  custom: { searchFields: ['title', 'code'] },
  defaultSort: 'order',
  indexes: [{ fields: ['cycle', 'dimension', 'code'], unique: true }],
  access: {
    create: createUnder('cycle.configure', 'cycle', 'evaluation-cycles'),
    read: inScope('cycle.read'),
    update: inScope('cycle.configure'),
    delete: inScope('cycle.configure'),
  },
  hooks: {
    beforeValidate: [inherit('cycle', 'evaluation-cycles', { province: 'province' })],
    beforeChange: [guardConfiguration.change],
    beforeDelete: [guardConfiguration.remove('axes')],
  },
  fields: [
    cycle(),
    {
      type: 'row',
      fields: [
        { name: 'code', label: { fa: 'کد', en: 'Code' }, type: 'text', required: true },
        dimensionField(),
        order(),
      ],
    },
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    inheritedProvince(),
  ],
}
