import type { CollectionConfig } from 'payload'
import { either, inScope, nobody } from '../../src/access/rules'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/**
 * Who signed an agreement, for which side, in what position and when: the person who acted in the product. It says that a
 * paper was signed and keeps its scan; it is no electronic signature. Written by the moves alone.
 */
export const slaSignatures: CollectionConfig = {
  slug: 'sla-signatures',
  labels: {
    singular: { fa: 'امضای توافقنامه', en: 'Signature of an agreement' },
    plural: { fa: 'امضاهای توافقنامه‌ها', en: 'Signatures of agreements' },
  },
  admin: { group: groups.catalogue, useAsTitle: 'name', defaultColumns: ['sla', 'party', 'name', 'position', 'date'] },
  defaultSort: '-createdAt',
  access: {
    create: nobody,
    read: either(inScope('sla.read'), inScope('sla.readInForce', { agency: 'agency' })),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'sla',
      label: { fa: 'توافقنامه', en: 'Agreement' },
      type: 'relationship',
      relationTo: 'slas',
      required: true,
      index: true,
    },
    {
      name: 'party',
      label: { fa: 'از سوی', en: 'For' },
      type: 'select',
      required: true,
      options: [
        { value: 'provider', label: { fa: 'ارائه‌دهنده', en: 'Provider' } },
        { value: 'recipient', label: { fa: 'خدمت‌گیرنده', en: 'Recipient' } },
      ],
    },
    {
      name: 'agency',
      label: { fa: 'دستگاه', en: 'Agency' },
      type: 'relationship',
      relationTo: 'agencies',
      index: true,
    },
    {
      name: 'signer',
      label: { fa: 'ثبت‌کننده', en: 'Recorded by' },
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
    },
    { name: 'name', label: { fa: 'نام', en: 'Name' }, type: 'text', required: true },
    { name: 'position', label: { fa: 'سمت', en: 'Position' }, type: 'text', required: true },
    jalaliDate({ name: 'date', label: { fa: 'تاریخ امضا', en: 'Signed on' }, required: true }),
    {
      name: 'file',
      label: { fa: 'تصویر امضاشده', en: 'Scan' },
      type: 'relationship',
      relationTo: 'documents',
      index: true,
    },
    inheritedProvince(),
  ],
}
