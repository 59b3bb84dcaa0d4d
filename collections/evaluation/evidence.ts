import type { CollectionConfig } from 'payload'
import { either, inScope, nobody } from '../../src/access/rules'
import { evidenceTypes } from '../../src/domain/forms/evidenceTypes'
import { agency, evaluation, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

/** Files that prove a value. Private: the agency that gave them and the staff of its province. Written by one service. */
export const evidence: CollectionConfig = {
  slug: 'evidence',
  labels: { singular: { fa: 'مستند', en: 'Evidence file' }, plural: { fa: 'مستندات', en: 'Evidence' } },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'agency', 'evaluation', 'filesize', 'createdAt'],
  },
  disableBulkEdit: true,
  upload: {
    mimeTypes: Object.keys(evidenceTypes),
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  access: {
    create: nobody,
    read: either(inScope('evaluation.read'), inScope('evaluation.readOwn', { agency: 'agency' })),
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'originalName', label: { fa: 'نام پرونده', en: 'File name' }, type: 'text', required: true },
    evaluation(),
    {
      name: 'measure',
      label: { fa: 'سنجه', en: 'Measure' },
      type: 'relationship',
      relationTo: 'measures',
      index: true,
    },
    { name: 'slot', label: { fa: 'جای مستند', en: 'Slot' }, type: 'text', required: true },
    {
      name: 'purpose',
      label: { fa: 'کاربرد', en: 'Purpose' },
      type: 'select',
      required: true,
      defaultValue: 'self',
      options: [
        { value: 'self', label: { fa: 'خودارزیابی', en: 'Self-assessment' } },
        { value: 'appeal', label: { fa: 'اعتراض', en: 'Appeal' } },
      ],
    },
    { name: 'sha256', label: { fa: 'اثر SHA-256', en: 'SHA-256' }, type: 'text', required: true, index: true },
    {
      name: 'uploadedBy',
      label: { fa: 'بارگذار', en: 'Uploaded by' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
    },
    agency(),
    inheritedProvince(),
  ],
}
