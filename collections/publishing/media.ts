import type { CollectionConfig } from 'payload'
import { createInScope, everyone, inScope } from '../../src/access/rules'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'

/** Pictures of public pages. Public by nature: put nothing here that must wait for a publication. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { fa: 'تصویر', en: 'Picture' }, plural: { fa: 'تصویرها', en: 'Pictures' } },
  admin: { group: groups.publishing, useAsTitle: 'alt' },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    imageSizes: [{ name: 'card', width: 640, withoutEnlargement: true }],
  },
  access: {
    create: createInScope('media.write'),
    read: everyone,
    update: inScope('media.write'),
    delete: inScope('media.write'),
  },
  fields: [
    { name: 'alt', label: { fa: 'شرح تصویر برای نابینایان', en: 'Text alternative' }, type: 'text', required: true },
    province(),
  ],
}
