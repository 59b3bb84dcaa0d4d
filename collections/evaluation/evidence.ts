import type { CollectionConfig, Where } from 'payload'
import { filesOutOfQuarantine } from '../../src/access/files'
import { either, inScope, narrowed, nobody } from '../../src/access/rules'
import { evidenceTypes } from '../../src/domain/forms/evidenceTypes'
import { unreportedVisitStates } from '../../src/domain/workflow/visit'
import type { ScanState } from '../../src/domain/forms/scan'
import { scanStates } from '../../src/domain/forms/scan'
import { agency, evaluation, inheritedProvince } from '../../src/fields/scope'
import { groups } from '../groups'

const scanLabels: Record<ScanState, { fa: string; en: string }> = {
  none: { fa: 'بررسی نشده', en: 'Not scanned' },
  waiting: { fa: 'در حال بررسی', en: 'Being scanned' },
  clean: { fa: 'پاک', en: 'Clean' },
  infected: { fa: 'آلوده؛ حذف شد', en: 'Infected; deleted' },
}

/** What a visitor gathered is the agency's to see from the moment that the report is handed in. */
const notOfUnreportedVisit: Where = {
  or: [{ visit: { exists: false } }, { 'visit.workflowState': { not_in: [...unreportedVisitStates] } }],
}

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
    // Of what is given, the services decide; the small pictures that are made of it are webp.
    mimeTypes: [...Object.keys(evidenceTypes), 'image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    // Made once, beside its picture, and read under the same right.
    imageSizes: [
      {
        name: 'thumbnail',
        width: 240,
        height: 240,
        fit: 'inside',
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 72 } },
      },
    ],
  },
  access: {
    create: nobody,
    read: filesOutOfQuarantine(
      either(
        inScope('evaluation.read'),
        narrowed(inScope('evaluation.readOwn', { agency: 'agency' }), notOfUnreportedVisit),
      ),
    ),
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
        { value: 'visit', label: { fa: 'بازدید', en: 'Visit' } },
      ],
    },
    { name: 'visit', label: { fa: 'بازدید', en: 'Visit' }, type: 'relationship', relationTo: 'visits', index: true },
    { name: 'sha256', label: { fa: 'اثر SHA-256', en: 'SHA-256' }, type: 'text', required: true, index: true },
    {
      // Where the bytes lie. The same file in two slots is two rows and one file; the row that owns it has it as `filename`.
      name: 'storedName',
      label: { fa: 'نام در انبار', en: 'Stored as' },
      type: 'text',
      index: true,
      admin: { hidden: true },
    },
    {
      name: 'scanState',
      label: { fa: 'بررسی ویروس', en: 'Virus scan' },
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'none',
      options: scanStates.map((value) => ({ value, label: scanLabels[value] })),
    },
    { name: 'virus', label: { fa: 'ویروس', en: 'Virus' }, type: 'text' },
    { name: 'scannedAt', label: { fa: 'زمان بررسی', en: 'Scanned at' }, type: 'date' },
    // When and how often the worker tries; see services/evidence/scanEvidence.ts.
    { name: 'scanAfter', type: 'date', admin: { hidden: true } },
    { name: 'scanAttempts', type: 'number', defaultValue: 0, admin: { hidden: true } },
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
