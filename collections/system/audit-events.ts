import type { CollectionConfig } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { cycle } from '../../src/fields/scope'
import { groups } from '../groups'

const cell = (name: string, clientProps: Record<string, string> = {}) => ({
  components: { Cell: { path: `/src/components/admin/EventCell#${name}`, clientProps } },
})

/** What happened, by whom and when. Appended only; a trigger of the database refuses every change and deletion. */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: { fa: 'رویداد', en: 'Audit event' }, plural: { fa: 'رویدادها', en: 'Audit events' } },
  admin: {
    group: groups.system,
    useAsTitle: 'event',
    defaultColumns: ['at', 'event', 'actorName', 'subjectType', 'agency'],
  },
  custom: { titleWords: 'event' },
  defaultSort: '-at',
  timestamps: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  access: { create: nobody, read: inScope('audit.read'), update: nobody, delete: nobody },
  indexes: [{ fields: ['subjectType', 'subjectId', 'at'] }],
  fields: [
    { name: 'at', label: { fa: 'زمان', en: 'At' }, type: 'date', required: true, index: true },
    {
      name: 'event',
      label: { fa: 'رویداد', en: 'Event' },
      type: 'text',
      required: true,
      index: true,
      admin: cell('EventCell', { of: 'event' }),
    },
    { name: 'actor', label: { fa: 'کننده', en: 'Actor' }, type: 'relationship', relationTo: 'users', index: true },
    { name: 'actorName', label: { fa: 'نام کننده', en: 'Actor name' }, type: 'text', admin: cell('ActorCell') },
    {
      name: 'subjectType',
      label: { fa: 'نوع موضوع', en: 'Subject type' },
      type: 'text',
      required: true,
      admin: cell('EventCell', { of: 'subject' }),
    },
    { name: 'subjectId', label: { fa: 'شناسه موضوع', en: 'Subject id' }, type: 'text', required: true },
    {
      name: 'evaluation',
      label: { fa: 'ارزیابی', en: 'Evaluation' },
      type: 'relationship',
      relationTo: 'evaluations',
      index: true,
    },
    cycle({ required: false }),
    {
      name: 'agency',
      label: { fa: 'دستگاه', en: 'Agency' },
      type: 'relationship',
      relationTo: 'agencies',
      index: true,
    },
    {
      name: 'province',
      label: { fa: 'استان', en: 'Province' },
      type: 'relationship',
      relationTo: 'provinces',
      index: true,
    },
    { name: 'details', label: { fa: 'جزئیات', en: 'Details' }, type: 'json' },
  ],
}
