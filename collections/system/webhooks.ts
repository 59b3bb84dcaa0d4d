import type { CollectionConfig } from 'payload'
import { checkWebhook } from '../../hooks/webhooks/beforeValidate.check'
import { createInScope, inScope, nobodyField } from '../../src/access/rules'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'

/** Addresses of other systems that a province has told of what happens; each message is signed with the address's secret. */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: { fa: 'وب‌هوک', en: 'Webhook' }, plural: { fa: 'وب‌هوک‌ها', en: 'Webhooks' } },
  admin: {
    group: groups.system,
    useAsTitle: 'title',
    defaultColumns: ['title', 'url', 'active'],
    description: {
      fa: 'سامانهٔ دیگری که از رویدادها با خبر می‌شود؛ شکل پیام و امضای آن در راهنمای راهبری آمده است.',
      en: 'Another system that is told of events; the guide for operators says what a message looks like and how it is signed.',
    },
  },
  disableDuplicate: true,
  access: {
    create: createInScope('notice.configure'),
    read: inScope('notice.configure'),
    update: inScope('notice.configure'),
    delete: inScope('notice.configure'),
  },
  hooks: { beforeValidate: [checkWebhook] },
  fields: [
    { name: 'title', label: { fa: 'نام', en: 'Name' }, type: 'text', required: true },
    {
      name: 'url',
      label: { fa: 'نشانی', en: 'Address' },
      type: 'text',
      required: true,
      admin: { className: 'k-ltr' },
      custom: { verbatim: true },
    },
    {
      name: 'secret',
      label: { fa: 'کلید امضا', en: 'Signing secret' },
      type: 'text',
      required: true,
      custom: { verbatim: true },
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, className: 'k-ltr' },
    },
    { name: 'active', label: { fa: 'فعال', en: 'Active' }, type: 'checkbox', required: true, defaultValue: true },
    province(),
  ],
}
