import type { CollectionConfig } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { groups } from '../groups'
import { preview } from './preview'

const aside = { position: 'sidebar' } as const
const code = { position: 'sidebar', className: 'k-ltr' } as const

/** The outbox: one row a notice and person, written in the transaction of what happened, sent later by a worker. */
export const notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: { fa: 'آگاهی‌رسانی', en: 'Notice' }, plural: { fa: 'آگاهی‌رسانی‌ها', en: 'Notices' } },
  admin: {
    group: groups.system,
    useAsTitle: 'subject',
    defaultColumns: ['createdAt', 'subject', 'toAddress', 'deliveryState', 'attempts'],
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  custom: { changedOften: true },
  disableDuplicate: true,
  access: { create: nobody, read: inScope('notice.read'), update: nobody, delete: nobody },
  fields: [
    { name: 'subject', label: { fa: 'موضوع', en: 'Subject' }, type: 'text', required: true },
    {
      name: 'toAddress',
      label: { fa: 'نشانی', en: 'Address' },
      type: 'text',
      required: true,
      admin: { className: 'k-ltr' },
    },
    preview,
    { name: 'text', label: { fa: 'متن ساده', en: 'Plain text' }, type: 'textarea', required: true },
    {
      name: 'html',
      label: { fa: 'متن HTML', en: 'HTML' },
      type: 'textarea',
      required: true,
      admin: { hidden: true },
    },
    {
      name: 'deliveryState',
      label: { fa: 'وضعیت ارسال', en: 'Delivery' },
      type: 'select',
      required: true,
      defaultValue: 'pending',
      options: [
        { value: 'pending', label: { fa: 'در صف', en: 'Pending' } },
        { value: 'sending', label: { fa: 'در حال ارسال', en: 'Sending' } },
        { value: 'sent', label: { fa: 'ارسال‌شده', en: 'Sent' } },
        { value: 'failed', label: { fa: 'ناموفق', en: 'Failed' } },
      ],
      admin: aside,
    },
    { name: 'sentAt', label: { fa: 'زمان ارسال', en: 'Sent at' }, type: 'date', admin: aside },
    { name: 'lastError', label: { fa: 'آخرین خطا', en: 'Last error' }, type: 'text', admin: code },
    {
      name: 'attempts',
      label: { fa: 'دفعات', en: 'Attempts' },
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: aside,
    },
    { name: 'nextAttemptAt', label: { fa: 'نوبت بعدی', en: 'Next attempt' }, type: 'date', admin: aside },
    { name: 'lockedUntil', label: { fa: 'در دست تا', en: 'Locked until' }, type: 'date', admin: aside },
    { name: 'lockedBy', label: { fa: 'در دست', en: 'Locked by' }, type: 'text', admin: code },
    { name: 'event', label: { fa: 'رویداد', en: 'Event' }, type: 'text', required: true, admin: code },
    {
      name: 'recipient',
      label: { fa: 'گیرنده', en: 'Recipient' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: aside,
    },
    { name: 'messageId', label: { fa: 'شناسه پیام', en: 'Message id' }, type: 'text', admin: code },
    {
      name: 'dedupeKey',
      label: { fa: 'کلید یکتایی', en: 'Dedupe key' },
      type: 'text',
      required: true,
      unique: true,
      admin: code,
    },
    {
      name: 'province',
      label: { fa: 'استان', en: 'Province' },
      type: 'relationship',
      relationTo: 'provinces',
      index: true,
      admin: aside,
    },
  ],
}
