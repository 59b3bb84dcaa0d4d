import type { CollectionConfig } from 'payload'
import { rowKeys } from '../../hooks/slas/beforeValidate.rowKeys'
import { inherit } from '../../hooks/shared/beforeValidate.inherit'
import { createUnder, either, inScope, narrowed, nobodyField } from '../../src/access/rules'
import { publicSlaStates, slaStates } from '../../src/domain/workflow/sla'
import { inheritedProvince } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'
import { slaTabs } from './sla/tabs'

const byMove = { create: nobodyField, update: nobodyField }
const shown = { position: 'sidebar', readOnly: true } as const
const onlyDraft = { workflowState: { equals: 'draft' } }

/** توافقنامه سطح خدمت: each row one version. Drafts are written here; what was given out of hand changes by moves alone. */
export const slas: CollectionConfig = {
  slug: 'slas',
  labels: {
    singular: { fa: 'توافقنامه سطح خدمت', en: 'Service level agreement' },
    plural: { fa: 'توافقنامه‌های سطح خدمت', en: 'Service level agreements' },
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'service', 'version', 'workflowState', 'validFrom'],
  },
  custom: { searchFields: ['title', 'serviceCode'] },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  access: {
    create: createUnder('sla.write', 'service', 'services'),
    read: either(
      inScope('sla.read'),
      narrowed(inScope('sla.readInForce'), { workflowState: { in: [...publicSlaStates] } }),
      // Who is to sign reads what he signs.
      narrowed(inScope('sla.signAsRecipient'), { workflowState: { equals: 'signed_by_provider' } }),
      inScope('sla.signAsProvider', { agency: 'provider' }),
    ),
    update: narrowed(inScope('sla.write'), onlyDraft),
    delete: narrowed(inScope('sla.write'), onlyDraft),
  },
  hooks: {
    beforeValidate: [
      inherit('service', 'services', {
        province: 'province',
        provider: 'provider',
        serviceTitle: 'title',
        serviceCode: 'code',
      }),
      rowKeys,
    ],
  },
  fields: [
    {
      name: 'moves',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/components/admin/SlaLink#SlaLink' },
        disableListColumn: true,
      },
    },
    { type: 'tabs', tabs: slaTabs },
    workflowState(slaStates, stateLabels('sla'), 'draft'),
    {
      name: 'version',
      label: { fa: 'نسخه', en: 'Version' },
      type: 'number',
      required: true,
      defaultValue: 1,
      access: byMove,
      admin: shown,
    },
    {
      name: 'amends',
      label: { fa: 'اصلاحیهٔ', en: 'Amends' },
      type: 'relationship',
      relationTo: 'slas',
      index: true,
      access: byMove,
      admin: shown,
    },
    {
      name: 'provider',
      label: { fa: 'دستگاه ارائه‌دهنده', en: 'Providing agency' },
      type: 'relationship',
      relationTo: 'agencies',
      index: true,
      access: byMove,
      admin: { ...shown, description: { fa: 'خالی یعنی سازمان استان', en: "Empty: the province's organisation" } },
    },
    inheritedProvince(),
  ],
}
