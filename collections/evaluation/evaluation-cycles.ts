import type { CollectionConfig } from 'payload'
import { guardMarks } from '../../hooks/evaluation-cycles/beforeChange.guardMarks'
import { createInScope, inScope, narrowed, nobodyField } from '../../src/access/rules'
import { cycleStates } from '../../src/domain/workflow/cycle'
import { clockColumn } from '../../src/fields/clockColumn'
import { decimal } from '../../src/fields/decimal'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { province } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

const day = (name: string, fa: string, en: string) => jalaliDate({ name, label: { fa, en }, admin: { width: '33%' } })

/** One performance year's evaluation in one province: windows, weights, the council, and what was sent and published. */
export const evaluationCycles: CollectionConfig = {
  slug: 'evaluation-cycles',
  labels: {
    singular: { fa: 'دوره ارزیابی', en: 'Evaluation cycle' },
    plural: { fa: 'دوره‌های ارزیابی', en: 'Evaluation cycles' },
  },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'performanceYear', 'workflowState', 'clock', 'province'],
  },
  custom: { searchFields: ['title'] },
  defaultSort: '-performanceYear',
  disableDuplicate: true,
  indexes: [{ fields: ['province', 'performanceYear'], unique: true }],
  access: {
    create: createInScope('cycle.configure'),
    read: inScope('cycle.read'),
    update: inScope('cycle.configure'),
    delete: narrowed(inScope('cycle.configure'), { workflowState: { equals: 'draft' } }),
  },
  hooks: { beforeChange: [guardMarks] },
  fields: [
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    {
      name: 'performanceYear',
      label: { fa: 'سال عملکرد', en: 'Performance year' },
      type: 'number',
      required: true,
      min: 1380,
      max: 1500,
      admin: { description: { fa: 'سال خورشیدی، برای نمونه ۱۴۰۴', en: 'Jalali year, for example 1404' } },
    },
    {
      name: 'councilName',
      label: { fa: 'نام شورا', en: 'Council' },
      type: 'text',
      required: true,
      defaultValue: 'شورای راهبری توسعه مدیریت استان',
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: { fa: 'امتیاز و وزن', en: 'Marks and weights' },
          fields: [
            {
              type: 'row',
              fields: [
                decimal({
                  name: 'fullMarkGeneral',
                  label: { fa: 'امتیاز کامل بُعد عمومی', en: 'Full mark, general' },
                  required: true,
                  defaultValue: '1000',
                  min: '1',
                }),
                decimal({
                  name: 'fullMarkSpecific',
                  label: { fa: 'امتیاز کامل بُعد اختصاصی', en: 'Full mark, specific' },
                  required: true,
                  defaultValue: '1000',
                  min: '1',
                }),
              ],
            },
            {
              type: 'row',
              fields: [
                decimal({
                  name: 'weightGeneral',
                  label: { fa: 'وزن بُعد عمومی', en: 'Weight, general' },
                  required: true,
                  defaultValue: '0.5',
                  min: '0',
                  max: '1',
                }),
                decimal({
                  name: 'weightSpecific',
                  label: { fa: 'وزن بُعد اختصاصی', en: 'Weight, specific' },
                  required: true,
                  defaultValue: '0.5',
                  min: '0',
                  max: '1',
                }),
              ],
            },
            {
              name: 'rescaleNotApplicable',
              label: { fa: 'تعدیل سقف برای سنجه‌های بدون موضوعیت', en: 'Rescale when measures do not apply' },
              type: 'checkbox',
              defaultValue: true,
            },
            {
              name: 'capsSummary',
              type: 'ui',
              admin: { components: { Field: '/src/components/admin/CapsSummary#CapsSummary' } },
            },
          ],
        },
        {
          label: { fa: 'زمان‌بندی', en: 'Timetable' },
          fields: [
            {
              name: 'windows',
              label: { fa: 'مهلت‌ها', en: 'Windows' },
              type: 'group',
              fields: [
                {
                  type: 'row',
                  fields: [
                    day('trainingOn', 'جلسه توجیهی', 'Briefing'),
                    day('selfAssessmentOpens', 'آغاز خودارزیابی', 'Self-assessment opens'),
                    day('selfAssessmentCloses', 'پایان خودارزیابی', 'Self-assessment closes'),
                  ],
                },
                {
                  type: 'row',
                  fields: [
                    day('evaluationCloses', 'پایان ارزیابی', 'Evaluation closes'),
                    day('appealsOpen', 'آغاز اعتراض', 'Appeals open'),
                    day('appealsClose', 'پایان اعتراض', 'Appeals close'),
                  ],
                },
                {
                  type: 'row',
                  fields: [
                    day('finalReviewCloses', 'پایان تأیید نهایی', 'Final review closes'),
                    day('councilOn', 'جلسه شورا', 'Council'),
                    day('festivalOn', 'جشنواره', 'Festival'),
                  ],
                },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'maxReturns',
                  label: { fa: 'حداکثر دفعات رفع نقص', en: 'Most returns' },
                  type: 'number',
                  required: true,
                  defaultValue: 2,
                  min: 0,
                  max: 9,
                },
                {
                  name: 'returnDueInWorkingDays',
                  label: { fa: 'مهلت رفع نقص (روز کاری)', en: 'Time to mend (working days)' },
                  type: 'number',
                  required: true,
                  defaultValue: 5,
                  min: 1,
                  max: 60,
                },
              ],
            },
          ],
        },
        {
          label: { fa: 'ابلاغ و دستگاه‌ها', en: 'Announcement and agencies' },
          fields: [
            {
              name: 'circular',
              label: { fa: 'بخشنامه', en: 'Circular' },
              type: 'relationship',
              relationTo: 'circulars',
              index: true,
            },
            {
              name: 'exemptions',
              label: { fa: 'دستگاه‌های معاف', en: 'Exempt agencies' },
              labels: {
                singular: { fa: 'دستگاه معاف', en: 'Exempt agency' },
                plural: { fa: 'دستگاه‌های معاف', en: 'Exempt agencies' },
              },
              type: 'array',
              fields: [
                {
                  name: 'agency',
                  label: { fa: 'دستگاه', en: 'Agency' },
                  type: 'relationship',
                  relationTo: 'agencies',
                  required: true,
                  index: true,
                },
                { name: 'reason', label: { fa: 'دلیل', en: 'Reason' }, type: 'text', required: true },
              ],
            },
            {
              name: 'form',
              label: { fa: 'فرم خودارزیابی', en: 'Self-assessment form' },
              type: 'relationship',
              relationTo: 'forms',
              index: true,
              access: { update: nobodyField },
              admin: { readOnly: true },
            },
            {
              name: 'edition',
              label: { fa: 'ویرایش فرم', en: 'Form edition' },
              type: 'relationship',
              relationTo: 'form-editions',
              index: true,
              access: { update: nobodyField },
              admin: { readOnly: true },
            },
          ],
        },
        {
          label: { fa: 'ارسال و انتشار', en: 'Sending and publishing' },
          fields: [
            {
              name: 'nationalLetterNumber',
              label: { fa: 'شماره نامه ارسال', en: 'Letter number' },
              type: 'text',
              access: { create: nobodyField, update: nobodyField },
              admin: { readOnly: true },
            },
            jalaliDate({
              name: 'nationalLetterDate',
              label: { fa: 'تاریخ نامه ارسال', en: 'Letter date' },
              access: { create: nobodyField, update: nobodyField },
              admin: { readOnly: true },
            }),
            {
              name: 'nationalLetter',
              label: { fa: 'نامه در دفتر', en: 'Letter in the register' },
              type: 'relationship',
              relationTo: 'letters',
              index: true,
              access: { create: nobodyField, update: nobodyField },
              admin: { readOnly: true },
            },
            {
              name: 'nationalExport',
              label: { fa: 'پرونده ارسالی (CSV)', en: 'Export file (CSV)' },
              type: 'relationship',
              relationTo: 'documents',
              index: true,
              access: { create: nobodyField, update: nobodyField },
              admin: { readOnly: true },
            },
            {
              name: 'nationalExportData',
              label: { fa: 'پرونده ارسالی (JSON)', en: 'Export file (JSON)' },
              type: 'relationship',
              relationTo: 'documents',
              index: true,
              access: { create: nobodyField, update: nobodyField },
              admin: { readOnly: true },
            },
          ],
        },
      ],
    },
    workflowState(cycleStates, stateLabels('cycle'), 'draft'),
    clockColumn,
    {
      name: 'clonedFrom',
      label: { fa: 'رونوشت از', en: 'Cloned from' },
      type: 'relationship',
      relationTo: 'evaluation-cycles',
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    province(),
    {
      name: 'moves',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/src/components/admin/CycleMoves#CycleMoves' } },
    },
  ],
}
