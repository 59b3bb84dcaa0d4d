import type { ArrayField, Field } from 'payload'
import { lengthUnits } from '../../../src/domain/calendar/dueDates'
import { clockKindNames } from '../../../src/domain/clocks/kinds'
import { slaChannels, slaCycleEvents, slaMeasures, slaSides } from '../../../src/domain/sla/rule'
import type { SlaSide } from '../../../src/domain/sla/rule'
import { lengthUnitLabels } from '../../../src/i18n/lengthUnits'
import { slaOptions } from '../../../src/i18n/slaWords'
import { rowKey } from './rowKey'

type Data = { rule?: { measure?: string; cycleEvent?: string } }
const measuredBy =
  (...measures: string[]) =>
  (_: unknown, sibling: Data['rule']) =>
    measures.includes(sibling?.measure ?? '')
/** A length of its own counts from where the work begins; other steps of a cycle end with their windows. */
const mayNameLength = (_: unknown, sibling: Data['rule']) =>
  measuredBy('clock', 'inquiry')(_, sibling) ||
  (sibling?.measure === 'cycleEvent' && sibling.cycleEvent === 'sentToNational')

/** By what an obligation is measured, and what is promised: «۹۰٪ ظرف ۱۰ روز کاری». */
const rule: Field = {
  name: 'rule',
  label: { fa: 'سنجش', en: 'Measure' },
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'measure',
          label: { fa: 'سنجش از روی', en: 'Measured by' },
          type: 'select',
          required: true,
          defaultValue: 'none',
          options: slaOptions('measure', slaMeasures),
        },
        {
          name: 'clock',
          label: { fa: 'نوع کار', en: 'Kind of work' },
          type: 'select',
          options: slaOptions('clock', clockKindNames),
          admin: { condition: measuredBy('clock') },
        },
        {
          name: 'cycleEvent',
          label: { fa: 'گام دوره', en: 'Step of the cycle' },
          type: 'select',
          options: slaOptions('cycleEvent', slaCycleEvents),
          admin: { condition: measuredBy('cycleEvent') },
        },
      ],
    },
    {
      name: 'whyNot',
      label: { fa: 'چرا سنجیدنی نیست', en: 'Why it cannot be measured' },
      type: 'text',
      admin: { condition: measuredBy('none') },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'targetPercent',
          label: { fa: 'هدف، درصد به‌موقع', en: 'Target, percent on time' },
          type: 'number',
          min: 0,
          max: 100,
          admin: { condition: measuredBy('clock', 'cycleEvent', 'inquiry') },
        },
        {
          name: 'count',
          label: { fa: 'ظرف', en: 'Within' },
          type: 'number',
          min: 1,
          max: 1000,
          admin: {
            condition: mayNameLength,
            description: {
              fa: 'خالی: مهلتی که خود کار دارد؛ برای ارسال به سازمان ملی، روز جشنواره.',
              en: 'Empty: the deadline that the work itself has; for the national organisation, the day of the festival.',
            },
          },
        },
        {
          name: 'unit',
          label: { fa: 'واحد', en: 'Unit' },
          type: 'select',
          options: lengthUnits.map((value) => ({ value, label: lengthUnitLabels[value] })),
          admin: { condition: mayNameLength },
        },
      ],
    },
  ],
}

/** The obligations of one section of an agreement, in their order. */
export const obligations = (name: string, label: { fa: string; en: string }, side: SlaSide): ArrayField => ({
  name,
  label,
  labels: { singular: { fa: 'تعهد', en: 'Obligation' }, plural: { fa: 'تعهدات', en: 'Obligations' } },
  type: 'array',
  fields: [
    rowKey(),
    { name: 'text', label: { fa: 'متن تعهد', en: 'Text' }, type: 'textarea', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'side',
          label: { fa: 'بر عهده', en: 'Owed by' },
          type: 'select',
          required: true,
          defaultValue: side,
          options: slaOptions('side', slaSides),
        },
        {
          name: 'channel',
          label: { fa: 'از راه', en: 'By way of' },
          type: 'select',
          hasMany: true,
          options: slaOptions('channel', slaChannels),
        },
        { name: 'step', label: { fa: 'گام وابسته در سامانه', en: 'Step in the product' }, type: 'text' },
      ],
    },
    rule,
  ],
})
