import type { CollectionConfig } from 'payload'
import { either, inScope, nobody } from '../../src/access/rules'
import { appealStates } from '../../src/domain/workflow/appeal'
import { clockColumn } from '../../src/fields/clockColumn'
import { decimal } from '../../src/fields/decimal'
import { agency, evaluation, inheritedProvince } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

/** One appeal a measure, one text, immutable after it is registered; decided with a reason and a new score or none. */
export const appeals: CollectionConfig = {
  slug: 'appeals',
  labels: { singular: { fa: 'اعتراض', en: 'Appeal' }, plural: { fa: 'اعتراض‌ها', en: 'Appeals' } },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'text',
    defaultColumns: ['agency', 'item', 'workflowState', 'clock', 'newScore', 'createdAt'],
  },
  disableBulkEdit: true,
  access: {
    create: nobody,
    read: either(inScope('evaluation.read'), inScope('evaluation.readOwn', { agency: 'agency' })),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'item',
      label: { fa: 'سنجه دستگاه', en: 'Item' },
      type: 'relationship',
      relationTo: 'evaluation-items',
      required: true,
      unique: true,
    },
    evaluation(),
    agency(),
    inheritedProvince(),
    { name: 'text', label: { fa: 'متن اعتراض', en: 'Text' }, type: 'textarea', required: true },
    decimal({ name: 'requestedTarget', label: { fa: 'هدف پیشنهادی', en: 'Requested target' } }),
    { name: 'requestedActual', label: { fa: 'عملکرد پیشنهادی', en: 'Requested actual' }, type: 'text' },
    {
      name: 'registeredBy',
      label: { fa: 'معترض', en: 'Registered by' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
    },
    workflowState(appealStates, stateLabels('appeal'), 'registered'),
    clockColumn,
    { name: 'decisionReason', label: { fa: 'دلیل رأی', en: 'Reason' }, type: 'textarea' },
    decimal({ name: 'newScore', label: { fa: 'امتیاز تازه', en: 'New score' } }),
    {
      name: 'decidedBy',
      label: { fa: 'رأی‌دهنده', en: 'Decided by' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
    },
    { name: 'decidedAt', label: { fa: 'زمان رأی', en: 'Decided at' }, type: 'date' },
  ],
}
