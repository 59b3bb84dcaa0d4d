import type { CollectionConfig } from 'payload'
import { inScope, nobody } from '../../src/access/rules'
import { outcomes } from '../../src/domain/clocks/clock'
import { clockKindNames, debtors } from '../../src/domain/clocks/kinds'
import { clockWords } from '../../src/i18n/clockWords'
import { agency, cycle, province } from '../../src/fields/scope'
import { groups } from '../groups'

const moment = (name: string, fa: string, en: string) => ({ name, label: { fa, en }, type: 'date' as const })

/** A clock of one thing: what it has taken of the time that its rule gives. Written by the moves and the worker alone. */
export const clocks: CollectionConfig = {
  slug: 'clocks',
  labels: { singular: { fa: 'ساعت‌شمار', en: 'Clock' }, plural: { fa: 'ساعت‌شمارها', en: 'Clocks' } },
  admin: {
    group: groups.system,
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'agency', 'startedAt', 'dueAt', 'stoppedAt', 'outcome'],
  },
  defaultSort: '-startedAt',
  disableBulkEdit: true,
  access: { create: nobody, read: inScope('clock.read'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'kind',
      label: { fa: 'کار', en: 'Work' },
      type: 'select',
      required: true,
      options: clockKindNames.map((value) => ({ value, label: clockWords.kind[value] })),
    },
    { name: 'subjectType', label: { fa: 'نوع', en: 'Of what' }, type: 'text', required: true },
    {
      name: 'subjectId',
      label: { fa: 'شناسه', en: 'Id' },
      type: 'text',
      required: true,
      admin: { className: 'k-ltr' },
    },
    cycle({ required: false }),
    agency({ required: false }),
    province(),
    {
      name: 'owedBy',
      label: { fa: 'بر عهده', en: 'Owed by' },
      type: 'select',
      required: true,
      options: debtors.map((value) => ({ value, label: clockWords.debtor[value] })),
    },
    { name: 'length', label: { fa: 'مهلت', en: 'Length' }, type: 'json' },
    { name: 'ladder', label: { fa: 'نردبان یادآوری', en: 'Ladder' }, type: 'json' },
    { name: 'pauses', label: { fa: 'توقف‌ها', en: 'Pauses' }, type: 'json' },
    { name: 'passed', label: { fa: 'پله‌های گذشته', en: 'Rungs passed' }, type: 'json' },
    { name: 'lastDay', label: { fa: 'روز پایان', en: 'Last day' }, type: 'text' },
    moment('startedAt', 'آغاز', 'Started'),
    moment('dueAt', 'سررسید', 'Due'),
    moment('warnAt', 'پله بعدی', 'Next rung'),
    moment('stoppedAt', 'پایان', 'Stopped'),
    {
      name: 'outcome',
      label: { fa: 'نتیجه', en: 'Outcome' },
      type: 'select',
      options: outcomes.map((value) => ({ value, label: clockWords.outcome[value] })),
    },
    { name: 'openMs', label: { fa: 'زمان کاری (هزارم ثانیه)', en: 'Opening time (ms)' }, type: 'number' },
  ],
}
