import type { CollectionConfig, Field } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { publicResponseStates } from '../../src/domain/workflow/publicResponse'
import { byServicesOnly } from '../../src/fields/readOnly'
import { inheritedProvince } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

/**
 * What somebody without an account answered to a public form, on the edition that he saw. No name, no address: who it was is
 * only known where he wrote it himself. Written by `receiveResponse`, moved by the transition service; the database lets
 * nothing of it change but its state, and takes the answers away with a removal alone.
 */
export const publicResponses: CollectionConfig = {
  slug: 'public-responses',
  labels: {
    singular: { fa: 'پاسخ عمومی', en: 'Public response' },
    plural: { fa: 'پاسخ‌های عمومی', en: 'Public responses' },
  },
  admin: {
    group: groups.forms,
    useAsTitle: 'code',
    defaultColumns: ['code', 'form', 'workflowState', 'receivedAt', 'repliedAt'],
  },
  defaultSort: '-receivedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['form', 'idempotencyKey'], unique: true }, { fields: ['form', 'receivedAt'] }],
  access: { create: nobody, read: inScope('publicForm.readResponses'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: { components: { Field: '/src/components/admin/ResponseLink#ResponseLink' } },
    },
    {
      name: 'form',
      label: { fa: 'فرم', en: 'Form' },
      type: 'relationship',
      relationTo: 'forms',
      required: true,
      admin: { readOnly: true },
    },
    {
      name: 'edition',
      label: { fa: 'ویرایش فرم', en: 'Form edition' },
      type: 'relationship',
      relationTo: 'form-editions',
      required: true,
      index: true,
      admin: { readOnly: true },
    },
    inheritedProvince(),
    workflowState(publicResponseStates, stateLabels('publicResponse'), 'received'),
    ...byServicesOnly([
      { name: 'code', label: { fa: 'کد پیگیری', en: 'Tracking code' }, type: 'text', required: true, unique: true },
      { name: 'receivedAt', label: { fa: 'زمان دریافت', en: 'Received at' }, type: 'date', required: true },
      { name: 'seenAt', label: { fa: 'زمان دیدن', en: 'Seen at' }, type: 'date' },
      { name: 'reply', label: { fa: 'پاسخ سازمان', en: 'Reply' }, type: 'textarea' },
      { name: 'repliedAt', label: { fa: 'زمان پاسخ', en: 'Replied at' }, type: 'date' },
      { name: 'seal', label: { fa: 'مُهر SHA-256', en: 'Seal (SHA-256)' }, type: 'text', required: true },
      {
        name: 'answers',
        label: { fa: 'پاسخ‌ها', en: 'Answers' },
        type: 'json',
        required: true,
        admin: { hidden: true },
      },
      {
        name: 'idempotencyKey',
        label: { fa: 'کلید ارسال', en: 'Key of the sending' },
        type: 'text',
        required: true,
        admin: { hidden: true },
      },
    ] as Field[]),
  ],
}
