import type { CollectionConfig, GroupField } from 'payload'
import { checkNoticeText } from '../../hooks/notice-texts/beforeChange.check'
import { createInScope, inScope, nobodyField } from '../../src/access/rules'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'

const asWritten = { verbatim: true }

const words = (name: 'fa' | 'en', label: { fa: string; en: string }): GroupField => ({
  name,
  label,
  type: 'group',
  fields: [
    { name: 'subject', label: { fa: 'موضوع', en: 'Subject' }, type: 'text', maxLength: 200, custom: asWritten },
    { name: 'body', label: { fa: 'متن', en: 'Body' }, type: 'textarea', maxLength: 4000, custom: asWritten },
    { name: 'action', label: { fa: 'نوشتهٔ دکمه', en: 'Button' }, type: 'text', maxLength: 60, custom: asWritten },
    { name: 'sms', label: { fa: 'پیامک', en: 'SMS' }, type: 'textarea', maxLength: 200, custom: asWritten },
  ],
})

/**
 * What a province says in place of the product's texts, a row a notice; an empty field means the product's. The portal's
 * page «متن پیام‌ها» writes these with a preview; here is their history.
 */
export const noticeTexts: CollectionConfig = {
  slug: 'notice-texts',
  labels: {
    singular: { fa: 'متن آگاهی‌رسانی', en: 'Text of a notice' },
    plural: { fa: 'متن‌های آگاهی‌رسانی', en: 'Texts of notices' },
  },
  admin: {
    group: groups.system,
    useAsTitle: 'notice',
    defaultColumns: ['notice', 'silenced', 'updatedAt'],
    description: {
      fa: 'نوشتن با پیش‌نمایش در صفحهٔ «متن پیام‌ها»ی کارتابل است.',
      en: 'Written with a preview on the page “Texts of messages” of the portal.',
    },
  },
  disableDuplicate: true,
  versions: { maxPerDoc: 100 },
  indexes: [{ fields: ['province', 'notice'], unique: true }],
  access: {
    create: createInScope('notice.configure'),
    read: inScope('notice.configure'),
    update: inScope('notice.configure'),
    delete: inScope('notice.configure'),
  },
  hooks: { beforeChange: [checkNoticeText] },
  fields: [
    {
      name: 'notice',
      label: { fa: 'آگاهی‌رسانی', en: 'Notice' },
      type: 'text',
      required: true,
      access: { update: nobodyField },
      admin: { className: 'k-ltr' },
    },
    {
      name: 'silenced',
      label: { fa: 'فرستاده نشود', en: 'Is not sent' },
      type: 'checkbox',
      required: true,
      defaultValue: false,
    },
    words('fa', { fa: 'فارسی', en: 'Persian' }),
    words('en', { fa: 'انگلیسی', en: 'English' }),
    {
      name: 'revision',
      label: { fa: 'ویرایش', en: 'Revision' },
      type: 'number',
      required: true,
      defaultValue: 0,
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    province(),
  ],
}
