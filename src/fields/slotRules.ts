import type { Field } from 'payload'
import { evidenceKindNames, mostFiles, mostMegabytes, usualFiles, usualMegabytes } from '../domain/forms/evidenceTypes'
import type { EvidenceKind } from '../domain/forms/evidenceTypes'

const kindLabels: Record<EvidenceKind, { fa: string; en: string }> = {
  pdf: { fa: 'PDF', en: 'PDF' },
  image: { fa: 'تصویر (JPG، PNG)', en: 'Image (JPG, PNG)' },
  sheet: { fa: 'صفحه‌گسترده (XLSX)', en: 'Spreadsheet (XLSX)' },
  word: { fa: 'سند متنی (DOCX)', en: 'Text document (DOCX)' },
}

/** What one piece of evidence takes: kinds of files, the largest, and how many. Left empty, the usual. */
export const slotRuleFields = (): Field[] => [
  {
    name: 'kinds',
    label: { fa: 'نوع پرونده', en: 'Kinds of files' },
    type: 'select',
    hasMany: true,
    options: evidenceKindNames.map((value) => ({ value, label: kindLabels[value] })),
    admin: { description: { fa: 'خالی یعنی همهٔ این انواع', en: 'Empty: all of these' } },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'megabytes',
        label: { fa: 'بیشترین حجم (مگابایت)', en: 'Largest file (MB)' },
        type: 'number',
        min: 1,
        max: mostMegabytes,
        admin: { placeholder: String(usualMegabytes), step: 1 },
      },
      {
        name: 'most',
        label: { fa: 'بیشترین تعداد', en: 'Most files' },
        type: 'number',
        min: 1,
        max: mostFiles,
        admin: { placeholder: String(usualFiles), step: 1 },
      },
    ],
  },
]
