import type { CollectionConfig } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { groups } from '../groups'
import { channels } from './notices'

/** What each try to deliver a notice met: when, by which way, what the other side said. Appended only. */
export const noticeAttempts: CollectionConfig = {
  slug: 'notice-attempts',
  labels: {
    singular: { fa: 'کوشش ارسال', en: 'Delivery attempt' },
    plural: { fa: 'کوشش‌های ارسال', en: 'Delivery log' },
  },
  admin: { group: groups.system, defaultColumns: ['at', 'address', 'channel', 'outcome', 'answer'] },
  defaultSort: '-at',
  timestamps: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  access: { create: nobody, read: inScope('notice.read'), update: nobody, delete: nobody },
  fields: [
    { name: 'at', label: { fa: 'زمان', en: 'At' }, type: 'date', required: true, index: true },
    {
      name: 'notice',
      label: { fa: 'آگاهی‌رسانی', en: 'Notice' },
      type: 'relationship',
      relationTo: 'notices',
      required: true,
      index: true,
    },
    { name: 'channel', label: { fa: 'راه ارسال', en: 'Channel' }, type: 'select', required: true, options: channels },
    {
      name: 'address',
      label: { fa: 'نشانی', en: 'Address' },
      type: 'text',
      required: true,
      index: true,
      admin: { className: 'k-ltr' },
    },
    {
      name: 'outcome',
      label: { fa: 'نتیجه', en: 'Outcome' },
      type: 'select',
      required: true,
      options: [
        { value: 'sent', label: { fa: 'تحویل شد', en: 'Taken' } },
        { value: 'deferred', label: { fa: 'بماند برای بعد', en: 'Later' } },
        { value: 'refused', label: { fa: 'نپذیرفت', en: 'Refused' } },
        { value: 'down', label: { fa: 'سرویس در دسترس نبود', en: 'Service away' } },
        { value: 'bounced', label: { fa: 'برگشت خورد', en: 'Bounced' } },
        { value: 'delayed', label: { fa: 'در راه مانده', en: 'Delayed on its way' } },
      ],
    },
    { name: 'answer', label: { fa: 'پاسخ', en: 'Answer' }, type: 'text', admin: { className: 'k-ltr' } },
    {
      name: 'province',
      label: { fa: 'استان', en: 'Province' },
      type: 'relationship',
      relationTo: 'provinces',
      index: true,
    },
  ],
}
