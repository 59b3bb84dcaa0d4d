import type { CollectionConfig } from 'payload'
import { checkClockRule } from '../../hooks/clock-rules/beforeValidate.checkRule'
import { createInScope, inScope } from '../../src/access/rules'
import { lengthUnits } from '../../src/domain/calendar/dueDates'
import { clockKindNames, kindOf } from '../../src/domain/clocks/kinds'
import { rungAudiences, rungSides, rungUnits } from '../../src/domain/clocks/rule'
import { province } from '../../src/fields/scope'
import { clockWords } from '../../src/i18n/clockWords'
import { lengthUnitLabels } from '../../src/i18n/lengthUnits'
import { groups } from '../groups'

const isOfRule = (data: { kind?: string } | undefined) =>
  clockKindNames.some((name) => name === data?.kind && kindOf(name).due === 'rule')

/** قاعده مهلت: how long a kind of work may take and who is told when; national (no province) or of a province. */
export const clockRules: CollectionConfig = {
  slug: 'clock-rules',
  labels: {
    singular: { fa: 'قاعده مهلت', en: 'Deadline rule' },
    plural: { fa: 'قاعده‌های مهلت', en: 'Deadline rules' },
  },
  admin: {
    group: groups.organisation,
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'lengthCount', 'lengthUnit', 'active', 'province'],
    description: {
      fa: 'قاعده استان بر سراسری پیش است. کاری که در جریان است با قاعده آغاز خود می‌ماند، مگر آنکه قاعده تازه را برای آن هم به کار ببندید.',
      en: 'A province’s rule comes before the national one. Work under way keeps the rule that it began with, unless you apply the new one to it.',
    },
  },
  indexes: [{ fields: ['kind', 'province'], unique: true }],
  access: {
    create: createInScope('clock.configure'),
    read: inScope('clock.read', { provinceOptional: true }),
    update: inScope('clock.configure'),
    delete: inScope('clock.configure'),
  },
  hooks: { beforeValidate: [checkClockRule] },
  fields: [
    {
      name: 'trial',
      type: 'ui',
      admin: {
        components: { Field: '/src/components/admin/clocks/ClockRuleTrial#ClockRuleTrial' },
        disableListColumn: true,
      },
    },
    {
      name: 'apply',
      type: 'ui',
      admin: {
        components: { Field: '/src/components/admin/clocks/ClockRuleApply#ClockRuleApply' },
        disableListColumn: true,
      },
    },
    {
      name: 'kind',
      label: { fa: 'کار', en: 'Work' },
      type: 'select',
      required: true,
      options: clockKindNames.map((value) => ({ value, label: clockWords.kind[value] })),
    },
    {
      type: 'row',
      admin: { condition: isOfRule },
      fields: [
        { name: 'lengthCount', label: { fa: 'مهلت', en: 'Length' }, type: 'number', min: 1, max: 1000 },
        {
          name: 'lengthUnit',
          label: { fa: 'واحد', en: 'Counted in' },
          type: 'select',
          options: lengthUnits.map((value) => ({ value, label: lengthUnitLabels[value] })),
        },
      ],
    },
    {
      name: 'ladder',
      label: { fa: 'نردبان یادآوری', en: 'Warning ladder' },
      labels: { singular: { fa: 'پله', en: 'Rung' }, plural: { fa: 'پله‌ها', en: 'Rungs' } },
      type: 'array',
      maxRows: 20,
      admin: {
        description: {
          fa: 'یادآوری‌ها در آغاز ساعت کاری می‌روند، هرگز شب یا روز تعطیل، و تنها تا کار انجام نشده است.',
          en: 'Reminders leave when offices open, never at night or on a day off, and only while the work is owed.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'side',
              label: { fa: 'کی', en: 'When' },
              type: 'select',
              required: true,
              defaultValue: 'before',
              options: rungSides.map((value) => ({ value, label: clockWords.side[value] })),
            },
            {
              name: 'count',
              label: { fa: 'چند روز', en: 'Days' },
              type: 'number',
              required: true,
              defaultValue: 1,
              min: 0,
              max: 365,
            },
            {
              name: 'unit',
              label: { fa: 'واحد', en: 'Counted in' },
              type: 'select',
              required: true,
              defaultValue: 'workingDays',
              options: rungUnits.map((value) => ({ value, label: clockWords.rungUnit[value] })),
            },
            {
              name: 'audience',
              label: { fa: 'به چه کسی', en: 'Whom' },
              type: 'select',
              required: true,
              defaultValue: 'owner',
              options: rungAudiences.map((value) => ({ value, label: clockWords.audience[value] })),
            },
          ],
        },
      ],
    },
    { name: 'active', label: { fa: 'فعال', en: 'Active' }, type: 'checkbox', defaultValue: true },
    province({ required: false, description: { fa: 'خالی یعنی سراسری', en: 'Empty: the whole country' } }),
  ],
}
