import type { CollectionConfig, FieldAccess } from 'payload'
import { createInScope, either, inScope, narrowed, nobodyField } from '../../src/access/rules'
import { circularStates } from '../../src/domain/workflow/circular'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { province } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

/** What agencies have been told by a number and a date stays what they were told. */
const whileDraft: FieldAccess = ({ doc }) => !doc || doc.workflowState === 'draft'
const frozen = { update: whileDraft }

/** Circulars of the organisation: number, date, subject, addressees and file; the public site lists the published ones. */
export const circulars: CollectionConfig = {
  slug: 'circulars',
  labels: { singular: { fa: 'بخشنامه', en: 'Circular' }, plural: { fa: 'بخشنامه‌ها', en: 'Circulars' } },
  admin: {
    group: groups.publishing,
    useAsTitle: 'subject',
    defaultColumns: ['number', 'date', 'subject', 'workflowState', 'isPublic'],
  },
  custom: { searchFields: ['subject', 'number'] },
  defaultSort: '-date',
  indexes: [{ fields: ['province', 'number'], unique: true }],
  access: {
    create: createInScope('circular.write'),
    // Agencies read theirs in the portal, where opening one is what its receipt tells.
    read: either(
      inScope('circular.write'),
      narrowed(inScope('evaluation.read'), { workflowState: { not_equals: 'draft' } }),
    ),
    update: inScope('circular.write'),
    delete: narrowed(inScope('circular.write'), { workflowState: { equals: 'draft' } }),
  },
  fields: [
    {
      name: 'moves',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/components/admin/CircularMoves#CircularMoves' },
        disableListColumn: true,
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'number', label: { fa: 'شماره', en: 'Number' }, type: 'text', required: true, access: frozen },
        jalaliDate({ name: 'date', label: { fa: 'تاریخ', en: 'Date' }, required: true, index: true, access: frozen }),
      ],
    },
    { name: 'subject', label: { fa: 'موضوع', en: 'Subject' }, type: 'text', required: true, access: frozen },
    { name: 'body', label: { fa: 'متن', en: 'Text' }, type: 'textarea', access: frozen },
    {
      name: 'file',
      label: { fa: 'پرونده', en: 'File' },
      type: 'relationship',
      relationTo: 'documents',
      index: true,
      access: frozen,
    },
    {
      name: 'addressedTo',
      label: { fa: 'مخاطبان', en: 'Addressees' },
      type: 'select',
      required: true,
      defaultValue: 'all',
      options: [
        { value: 'all', label: { fa: 'همه دستگاه‌های استان', en: 'All agencies of the province' } },
        { value: 'groups', label: { fa: 'دستگاه‌های چند گروه', en: 'Agencies of some groups' } },
        { value: 'agencies', label: { fa: 'چند دستگاه', en: 'Some agencies' } },
      ],
      access: frozen,
    },
    {
      name: 'groups',
      label: { fa: 'گروه‌ها', en: 'Groups' },
      type: 'relationship',
      relationTo: 'agency-groups',
      hasMany: true,
      access: frozen,
      admin: { condition: (data) => data?.addressedTo === 'groups' },
    },
    {
      name: 'agencies',
      label: { fa: 'دستگاه‌ها', en: 'Agencies' },
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      access: frozen,
      admin: { condition: (data) => data?.addressedTo === 'agencies' },
    },
    {
      name: 'isPublic',
      label: { fa: 'در تارنما دیده شود', en: 'Show on the public site' },
      type: 'checkbox',
      defaultValue: false,
      admin: { description: { fa: 'از روز ابلاغ', en: 'From the day on which it is issued' } },
    },
    workflowState(circularStates, stateLabels('circular'), 'draft'),
    {
      name: 'issuedAt',
      label: { fa: 'زمان ابلاغ', en: 'Issued' },
      type: 'date',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'letter',
      label: { fa: 'نامه در دفتر', en: 'Letter in the register' },
      type: 'relationship',
      relationTo: 'letters',
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    province(),
  ],
}
