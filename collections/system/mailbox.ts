import type { CollectionConfig } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { groups } from '../groups'
import { preview } from './preview'

/** Kept letter for letter: a mail is shown as it went out, not as the register would have spelled it. */
const asSent = { verbatim: true }

/** The local mailbox: messages as they were sent while no SMTP_URL is set, for staff to open. */
export const mailbox: CollectionConfig = {
  slug: 'mailbox',
  labels: {
    singular: { fa: 'نامه صندوق محلی', en: 'Local message' },
    plural: { fa: 'صندوق نامه محلی', en: 'Local mailbox' },
  },
  admin: { group: groups.system, useAsTitle: 'subject', defaultColumns: ['createdAt', 'to', 'subject'] },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  access: { create: nobody, read: inScope('mailbox.read'), update: nobody, delete: inScope('mailbox.read') },
  fields: [
    { name: 'subject', label: { fa: 'موضوع', en: 'Subject' }, type: 'text', custom: asSent, required: true },
    {
      name: 'to',
      label: { fa: 'گیرنده', en: 'To' },
      type: 'text',
      required: true,
      index: true,
      admin: { className: 'k-ltr' },
    },
    preview,
    { name: 'text', label: { fa: 'متن ساده', en: 'Plain text' }, type: 'textarea', custom: asSent },
    { name: 'html', label: { fa: 'متن HTML', en: 'HTML' }, type: 'textarea', custom: asSent, admin: { hidden: true } },
    {
      name: 'source',
      label: { fa: 'متن خام', en: 'Source' },
      type: 'textarea',
      custom: asSent,
      admin: { className: 'k-ltr' },
    },
    {
      name: 'from',
      label: { fa: 'فرستنده', en: 'From' },
      type: 'text',
      custom: asSent,
      required: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'messageId',
      label: { fa: 'شناسه پیام', en: 'Message id' },
      type: 'text',
      custom: asSent,
      required: true,
      unique: true,
      admin: { position: 'sidebar', className: 'k-ltr' },
    },
    {
      name: 'province',
      label: { fa: 'استان', en: 'Province' },
      type: 'relationship',
      relationTo: 'provinces',
      index: true,
      admin: { position: 'sidebar' },
    },
  ],
}
