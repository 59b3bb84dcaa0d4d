import type { CollectionConfig } from 'payload'
import { either, holdersField, inScope, narrowed, nobody } from '../../src/access/rules'
import { deficiencyOutcomes, deficiencyStates } from '../../src/domain/workflow/deficiency'
import { dimensionField } from '../../src/fields/evaluation'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { agency, evaluation, inheritedProvince } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

const moment = (name: string, fa: string, en: string) => ({ name, label: { fa, en }, type: 'date' as const })
const person = (name: string, fa: string, en: string) => ({
  name,
  label: { fa, en },
  type: 'relationship' as const,
  relationTo: 'users' as const,
  index: true,
})
/** Which colleague asked or was content is the organisation's own matter. */
const colleague = (name: string, fa: string, en: string) => ({
  ...person(name, fa, en),
  access: { read: holdersField('evaluation.read') },
})

const outcomes = stateLabels('deficiencyOutcome')

/** رفع نقص: what is lacking in one field of a submitted form, what the agency did about it, and what became of it. */
export const deficiencies: CollectionConfig = {
  slug: 'deficiencies',
  labels: {
    singular: { fa: 'نقص', en: 'Deficiency' },
    plural: { fa: 'نقص‌ها', en: 'Deficiencies' },
  },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'label',
    defaultColumns: ['agency', 'label', 'reason', 'workflowState', 'dueDate'],
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  access: {
    create: nobody,
    // The agency knows of it from the return on.
    read: either(
      inScope('evaluation.read'),
      narrowed(inScope('evaluation.readOwn', { agency: 'agency' }), { sentAt: { exists: true } }),
    ),
    update: nobody,
    delete: nobody,
  },
  fields: [
    evaluation(),
    {
      name: 'item',
      label: { fa: 'سنجه دستگاه', en: 'Item' },
      type: 'relationship',
      relationTo: 'evaluation-items',
      index: true,
    },
    dimensionField({ required: false }),
    agency(),
    inheritedProvince(),
    workflowState(deficiencyStates, stateLabels('deficiency'), 'open'),
    // The name of the question, or of it and one of its parts: `m_g_1`, `m_g_1.actual`, `m_g_1.e1`.
    { name: 'path', label: { fa: 'جای آن در فرم', en: 'Path' }, type: 'text', required: true },
    { name: 'label', label: { fa: 'پرسش', en: 'Question' }, type: 'text', required: true },
    { name: 'part', label: { fa: 'بخش', en: 'Part' }, type: 'text' },
    { name: 'reason', label: { fa: 'نقص', en: 'What is lacking' }, type: 'textarea', required: true },
    jalaliDate({ name: 'dueDate', label: { fa: 'مهلت رفع نقص', en: 'Mend by' } }),
    colleague('raisedBy', 'ثبت‌کننده', 'Raised by'),
    moment('sentAt', 'زمان بازگشت', 'Sent at'),
    { name: 'before', label: { fa: 'پیش از رفع نقص', en: 'Before' }, type: 'json' },
    { name: 'answer', label: { fa: 'پاسخ دستگاه', en: 'Answer' }, type: 'textarea' },
    person('answeredBy', 'پاسخ‌دهنده', 'Answered by'),
    moment('answeredAt', 'زمان پاسخ', 'Answered at'),
    { name: 'after', label: { fa: 'پس از رفع نقص', en: 'After' }, type: 'json' },
    {
      name: 'outcome',
      label: { fa: 'سرانجام', en: 'Outcome' },
      type: 'select',
      options: deficiencyOutcomes.map((value) => ({ value, label: outcomes[value] ?? value })),
    },
    colleague('closedBy', 'بستن', 'Closed by'),
    moment('closedAt', 'زمان بستن', 'Closed at'),
    {
      name: 'previous',
      label: { fa: 'طرح پیشین', en: 'Raised before as' },
      type: 'relationship',
      relationTo: 'deficiencies',
      index: true,
    },
  ],
}
