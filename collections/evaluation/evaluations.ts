import type { CollectionConfig, FieldAccess } from 'payload'
import { either, inScope, nobody } from '../../src/access/rules'
import { scoresReleasedTo } from '../../src/access/scores'
import { evaluationStates } from '../../src/domain/workflow/evaluation'
import { clockColumn } from '../../src/fields/clockColumn'
import { decimal } from '../../src/fields/decimal'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { byServicesOnly } from '../../src/fields/readOnly'
import { agency, cycle, inheritedProvince } from '../../src/fields/scope'
import { workflowState } from '../../src/fields/workflowState'
import { stateLabels } from '../../src/i18n/stateLabels'
import { groups } from '../groups'

const released: { read: FieldAccess } = { read: scoresReleasedTo }
const score = (name: string, fa: string, en: string) => decimal({ name, label: { fa, en }, access: released })
const moment = (name: string, fa: string, en: string) => ({ name, label: { fa, en }, type: 'date' as const })
const person = (name: string, fa: string, en: string) => ({
  name,
  label: { fa, en },
  type: 'relationship' as const,
  relationTo: 'users' as const,
  index: true,
})

/** One agency's evaluation in one cycle. Made by the announcement, moved by the transition service, summed by the roll-up. */
export const evaluations: CollectionConfig = {
  slug: 'evaluations',
  labels: {
    singular: { fa: 'ارزیابی دستگاه', en: 'Evaluation' },
    plural: { fa: 'ارزیابی دستگاه‌ها', en: 'Evaluations' },
  },
  admin: {
    group: groups.evaluation,
    useAsTitle: 'title',
    defaultColumns: ['agency', 'cycle', 'workflowState', 'clock', 'total', 'returnCount'],
  },
  defaultSort: '-updatedAt',
  disableBulkEdit: true,
  indexes: [{ fields: ['cycle', 'agency'], unique: true }],
  access: {
    create: nobody,
    read: either(inScope('evaluation.read'), inScope('evaluation.readOwn', { agency: 'agency' })),
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
    cycle(),
    agency(),
    inheritedProvince(),
    workflowState(evaluationStates, stateLabels('evaluation'), 'not_started'),
    clockColumn,
    ...byServicesOnly([
      {
        name: 'scoresReleased',
        label: { fa: 'امتیازها برای دستگاه دیدنی است', en: 'Scores shown to the agency' },
        type: 'checkbox',
        defaultValue: false,
      },
      jalaliDate({ name: 'extensionUntil', label: { fa: 'تمدید مهلت تا', en: 'Extended until' } }),
      { name: 'returnCount', label: { fa: 'دفعات رفع نقص', en: 'Returns' }, type: 'number', defaultValue: 0 },
      jalaliDate({ name: 'returnDueDate', label: { fa: 'مهلت رفع نقص', en: 'Mend by' } }),
      moment('submittedAt', 'زمان ارسال', 'Submitted at'),
      person('submittedBy', 'ارسال‌کننده', 'Submitted by'),
      moment('generalApprovedAt', 'تأیید اولیه عمومی', 'General approved at'),
      person('generalApprovedBy', 'تأییدکننده عمومی', 'General approved by'),
      moment('specificApprovedAt', 'تأیید اولیه اختصاصی', 'Specific approved at'),
      person('specificApprovedBy', 'تأییدکننده اختصاصی', 'Specific approved by'),
      moment('finallyApprovedAt', 'تأیید نهایی', 'Finally approved at'),
      person('finallyApprovedBy', 'تأییدکننده نهایی', 'Finally approved by'),
      {
        name: 'councilSession',
        label: { fa: 'جلسه شورا', en: 'Council session' },
        type: 'relationship',
        relationTo: 'council-sessions',
        index: true,
      },
      decimal({ name: 'selfGeneralScore', label: { fa: 'خودارزیابی عمومی', en: 'Self, general' } }),
      decimal({ name: 'selfSpecificScore', label: { fa: 'خودارزیابی اختصاصی', en: 'Self, specific' } }),
      decimal({ name: 'selfTotal', label: { fa: 'خودارزیابی کل', en: 'Self, total' } }),
      score('generalScore', 'امتیاز عمومی', 'General score'),
      decimal({ name: 'generalCap', label: { fa: 'سقف عمومی', en: 'General cap' } }),
      score('specificScore', 'امتیاز اختصاصی', 'Specific score'),
      decimal({ name: 'specificCap', label: { fa: 'سقف اختصاصی', en: 'Specific cap' } }),
      score('total', 'امتیاز کل', 'Total'),
      decimal({ name: 'previousTotal', label: { fa: 'امتیاز کل سال گذشته', en: "Last year's total" } }),
      {
        name: 'missingCount',
        label: { fa: 'سنجه‌های ثبت‌نشده', en: 'Missing measures' },
        type: 'number',
        defaultValue: 0,
      },
      {
        name: 'notApplicableCount',
        label: { fa: 'سنجه‌های بدون موضوعیت', en: 'Measures that do not apply' },
        type: 'number',
        defaultValue: 0,
      },
    ]),
  ],
}
