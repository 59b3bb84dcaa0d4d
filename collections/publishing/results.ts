import type { CollectionConfig } from 'payload'
import { everyone, narrowed, nobody } from '../../src/access/rules'
import { decimal } from '../../src/fields/decimal'
import { agency, cycle, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/**
 * Published results: written in the transaction that publishes the festival and never before, so that nothing of them can
 * leak early; frozen afterwards. `card` holds the whole report card with every axis, indicator and measure.
 */
export const results: CollectionConfig = {
  slug: 'results',
  labels: { singular: { fa: 'نتیجه', en: 'Result' }, plural: { fa: 'نتایج', en: 'Results' } },
  admin: {
    group: groups.publishing,
    useAsTitle: 'agencyName',
    defaultColumns: ['agencyName', 'group', 'rank', 'total', 'band'],
  },
  disableBulkEdit: true,
  indexes: [{ fields: ['festival', 'agency'], unique: true }],
  access: {
    create: nobody,
    // Rows stay when a page is withdrawn, but the public no longer reads them.
    read: narrowed(everyone, { 'festival.workflowState': { equals: 'published' } }),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'festival',
      label: { fa: 'جشنواره', en: 'Festival' },
      type: 'relationship',
      relationTo: 'festivals',
      required: true,
      index: true,
    },
    cycle(),
    agency(),
    inheritedProvince(),
    { name: 'agencyName', label: { fa: 'نام دستگاه', en: 'Agency name' }, type: 'text', required: true },
    {
      name: 'group',
      label: { fa: 'گروه', en: 'Group' },
      type: 'relationship',
      relationTo: 'agency-groups',
      required: true,
      index: true,
    },
    { name: 'rank', label: { fa: 'رتبه', en: 'Rank' }, type: 'number', required: true },
    { name: 'previousRank', label: { fa: 'رتبه سال گذشته', en: "Last year's rank" }, type: 'number' },
    decimal({ name: 'total', label: { fa: 'امتیاز کل', en: 'Total' }, required: true }),
    decimal({ name: 'general', label: { fa: 'عمومی', en: 'General' } }),
    decimal({ name: 'specific', label: { fa: 'اختصاصی', en: 'Specific' } }),
    decimal({ name: 'previousTotal', label: { fa: 'امتیاز کل سال گذشته', en: "Last year's total" } }),
    { name: 'band', label: { fa: 'رده', en: 'Band' }, type: 'text', required: true },
    {
      name: 'isWinner',
      label: { fa: 'دستگاه برتر گروه', en: 'Winner of the group' },
      type: 'checkbox',
      defaultValue: false,
    },
    { name: 'card', label: { fa: 'کارنامه', en: 'Report card' }, type: 'json', required: true },
  ],
}
