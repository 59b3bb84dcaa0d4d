import type { CollectionConfig, Field } from 'payload'
import { keepForm } from '../../hooks/services/beforeChange.keepForm'
import { createInScope, either, inScope, narrowed, nobodyField } from '../../src/access/rules'
import { codeStatuses, formVariants } from '../../src/domain/catalogue/options'
import { openServiceStates, serviceStates } from '../../src/domain/workflow/service'
import { byServicesOnly } from '../../src/fields/readOnly'
import { province } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { catalogueOptions, fieldLabel } from '../../src/i18n/catalogueWords'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'
import { one, text } from './service/fields'
import { serviceTabs } from './service/tabs'

const whileOpen = { workflowState: { in: [...openServiceStates] } }
const inThisProvince = ({ data }: { data: { province?: unknown } }) =>
  data?.province ? { province: { equals: data.province } } : true

/** Only the national body gives codes to services, by a move. An empty code is none: two services without one are no duplicates. */
const code: Field = {
  name: 'code',
  label: fieldLabel('code'),
  type: 'text',
  unique: true,
  access: { create: nobodyField, update: nobodyField },
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' && value.trim() === '' ? null : value)] },
  admin: {
    className: 'k-ltr',
    readOnly: true,
    description: { fa: 'شناسه ملی خدمت را سازمان ملی می‌دهد.', en: 'Given by the national body.' },
  },
}

const provider: Field = {
  name: 'provider',
  label: fieldLabel('provider'),
  type: 'relationship',
  relationTo: 'agencies',
  index: true,
  maxDepth: 1,
  // Chosen once: no form moves from one agency to another.
  access: { update: nobodyField },
  filterOptions: inThisProvince,
  admin: { description: { fa: 'خالی یعنی خود سازمان استان', en: "Empty: the province's organisation itself" } },
}

const parent: Field = {
  name: 'parent',
  label: fieldLabel('parent'),
  type: 'relationship',
  relationTo: 'services',
  index: true,
  maxDepth: 1,
  filterOptions: inThisProvince,
}

const head: Field[] = [
  text('title', 'title', { required: true }),
  code,
  provider,
  text('parentBody'),
  parent,
  { ...one('variant', catalogueOptions('variant', formVariants)), required: true, defaultValue: 'standard10' },
]

/** شناسنامه خدمت: the identity forms of the services that a province's organisation and its agencies give, as they are being written. */
export const services: CollectionConfig = {
  slug: 'services',
  labels: { singular: { fa: 'خدمت', en: 'Service' }, plural: { fa: 'خدمات', en: 'Services' } },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'code', 'provider', 'workflowState', 'completeness'],
  },
  custom: { searchFields: ['title', 'code'] },
  defaultSort: 'title',
  disableDuplicate: true,
  disableBulkEdit: true,
  // A body gives a service once, and another body may give one of the same name: a unique index of the migration.
  access: {
    create: either(createInScope('service.manage'), createInScope('service.fill', { agency: 'provider' })),
    read: either(inScope('service.read'), inScope('service.fill', { agency: 'provider' })),
    update: narrowed(either(inScope('service.manage'), inScope('service.fill', { agency: 'provider' })), whileOpen),
    // What was once published or asked a code for stays; it is archived.
    delete: narrowed(inScope('service.manage'), { workflowState: { equals: 'draft' }, editionNumber: { equals: 0 } }),
  },
  hooks: { beforeChange: [keepForm] },
  fields: [
    { type: 'tabs', tabs: serviceTabs(head) },
    workflowState(serviceStates, stateLabels('service'), 'draft'),
    ...byServicesOnly<Field>([
      {
        ...one('codeStatus', catalogueOptions('codeStatus', codeStatuses)),
        required: true,
        defaultValue: 'none',
        admin: { position: 'sidebar' },
      },
      {
        name: 'completeness',
        label: { fa: 'درصد تکمیل', en: 'Complete (percent)' },
        type: 'number',
        required: true,
        defaultValue: 0,
        admin: { position: 'sidebar' },
      },
      {
        name: 'editionNumber',
        label: { fa: 'شماره ویرایش منتشرشده', en: 'Published edition' },
        type: 'number',
        required: true,
        defaultValue: 0,
        admin: { position: 'sidebar' },
      },
      {
        name: 'revision',
        label: { fa: 'شماره ذخیره', en: 'Revision' },
        type: 'number',
        required: true,
        defaultValue: 0,
        admin: { hidden: true },
      },
      {
        name: 'returnReason',
        label: { fa: 'دلیل بازگشت', en: 'Why it was returned' },
        type: 'textarea',
        admin: { position: 'sidebar', condition: (data) => data?.workflowState === 'returned' },
      },
    ]),
    province(),
  ],
}
