import type { CollectionConfig, Field } from 'payload'
import { becameChanged } from '../../hooks/evaluation-items/afterChange.recompute'
import { either, inScope, narrowed, nobody } from '../../src/access/rules'
import { scoresReleasedTo } from '../../src/access/scores'
import { itemStates } from '../../src/domain/workflow/item'
import { decimal } from '../../src/fields/decimal'
import { dimensionField } from '../../src/fields/evaluation'
import { agency, inheritedProvince } from '../../src/fields/scope'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

const text = (name: string, fa: string, en: string): Field => ({ name, label: { fa, en }, type: 'text' })
const longText = (name: string, fa: string, en: string): Field => ({ name, label: { fa, en }, type: 'textarea' })
const score = (name: string, fa: string, en: string): Field => decimal({ name, label: { fa, en } })
/** What the evaluators, the inquiry and the committee found: hidden from the agency, in queries too, until it is released. */
const found = (name: string, fa: string, en: string): Field =>
  decimal({ name, label: { fa, en }, access: { read: scoresReleasedTo } })
const to = (
  name: string,
  relationTo: 'measures' | 'indicators' | 'axes' | 'evaluations',
  fa: string,
  en: string,
): Field => ({
  name,
  label: { fa, en },
  type: 'relationship',
  relationTo,
  required: true,
  index: true,
})

/**
 * فرم ارزیابی یک سنجه برای یک دستگاه. All values are kept side by side and none overwrites another: what the agency
 * said, what the evaluator found, what an inquiry answered, what the appeal changed, what became final.
 */
export const evaluationItems: CollectionConfig = {
  slug: 'evaluation-items',
  labels: {
    singular: { fa: 'سنجه دستگاه', en: 'Evaluation item' },
    plural: { fa: 'سنجه‌های دستگاه‌ها', en: 'Evaluation items' },
  },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'id',
    defaultColumns: ['agency', 'measure', 'itemState', 'selfScore', 'initialScore', 'finalScore'],
  },
  disableBulkEdit: true,
  custom: { changedOften: true },
  indexes: [{ fields: ['evaluation', 'measure'], unique: true }],
  access: {
    create: nobody,
    read: either(
      inScope('evaluation.read'),
      narrowed(inScope('evaluation.readOwn', { agency: 'agency' }), { scoresReleased: { equals: true } }),
    ),
    update: nobody,
    delete: nobody,
  },
  hooks: { afterChange: [becameChanged] },
  fields: [
    to('evaluation', 'evaluations', 'ارزیابی', 'Evaluation'),
    to('measure', 'measures', 'سنجه', 'Measure'),
    to('indicator', 'indicators', 'شاخص', 'Indicator'),
    to('axis', 'axes', 'محور', 'Axis'),
    dimensionField(),
    agency(),
    inheritedProvince(),
    {
      name: 'itemState',
      label: { fa: 'وضعیت', en: 'State' },
      type: 'select',
      required: true,
      defaultValue: 'empty',
      options: itemStates.map((value) => ({ value, label: stateLabels('item')[value] ?? value })),
    },
    {
      name: 'scoresReleased',
      label: { fa: 'دیدنی برای دستگاه', en: 'Shown to the agency' },
      type: 'checkbox',
      defaultValue: false,
    },
    decimal({ name: 'cap', label: { fa: 'سقف امتیاز', en: 'Cap' }, required: true }),
    score('target', 'هدف', 'Target'),
    text('selfActual', 'عملکرد (خودارزیابی)', 'Self actual'),
    score('selfScore', 'امتیاز خودارزیابی', 'Self score'),
    longText('selfExplanation', 'تحلیل عملکرد', 'Explanation'),
    found('initialTarget', 'هدف ارزیاب', "Evaluator's target"),
    text('initialActual', 'عملکرد به نظر ارزیاب', "Evaluator's actual"),
    found('initialScore', 'امتیاز ارزیاب', "Evaluator's score"),
    longText('initialReason', 'دلیل ارزیاب', "Evaluator's reason"),
    {
      name: 'scoredBy',
      label: { fa: 'ارزیاب', en: 'Scored by' },
      type: 'relationship',
      relationTo: 'users',
      index: true,
    },
    { name: 'scoredAt', label: { fa: 'زمان امتیازدهی', en: 'Scored at' }, type: 'date' },
    text('inquiryActual', 'پاسخ استعلام', 'Inquiry answer'),
    found('inquiryScore', 'امتیاز استعلام', 'Inquiry score'),
    text('inquiryLetterNumber', 'شماره نامه استعلام', 'Inquiry letter'),
    found('appealScore', 'امتیاز پس از اعتراض', 'Score after appeal'),
    found('finalScore', 'امتیاز نهایی', 'Final score'),
    {
      name: 'notApplicable',
      label: { fa: 'موضوعیت ندارد', en: 'Does not apply' },
      type: 'checkbox',
      defaultValue: false,
    },
    longText('notApplicableReason', 'دلیل نداشتن موضوعیت', 'Why it does not apply'),
    { name: 'returnedAt', label: { fa: 'زمان بازگشت', en: 'Returned at' }, type: 'date' },
    text('returnedActual', 'عملکرد پیش از رفع نقص', 'Actual before mending'),
    score('returnedScore', 'امتیاز خودارزیابی پیش از رفع نقص', 'Self score before mending'),
    longText('returnedExplanation', 'تحلیل عملکرد پیش از رفع نقص', 'Explanation before mending'),
    text('lastYearActual', 'عملکرد سال گذشته', "Last year's actual"),
    score('lastYearScore', 'امتیاز سال گذشته', "Last year's score"),
    score('lastYearCap', 'سقف سال گذشته', "Last year's cap"),
  ],
}
