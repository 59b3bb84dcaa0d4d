import type { Field, Tab } from 'payload'
import {
  durationKinds,
  durationUnits,
  frequencyKinds,
  levels,
  lifeEvents,
  natures,
  periods,
  serviceTypes,
  triggers,
} from '../../../src/domain/catalogue/options'
import { jalaliDate } from '../../../src/fields/jalaliDate'
import { processGraph } from '../../../src/fields/processGraph'
import { catalogueOptions, fieldLabel, sectionLabel } from '../../../src/i18n/catalogueWords'
import { access } from './access'
import { area, count, group, many, one, row, rows, text, tick } from './fields'
import { externalLinks, internalSystems } from './links'

const periodsOf = (path: string) => one('period', catalogueOptions('period', periods), path)

const requiredDocuments = rows('requiredDocuments', 'documentTitle', [
  text('title', 'documentTitle', { required: true }),
  text('note'),
])

/** A row of the library, printed in the form's own words where it has any. */
const regulations = rows('regulations', 'regulationTitle', [
  {
    name: 'regulation',
    label: fieldLabel('regulation'),
    type: 'relationship',
    relationTo: 'regulations',
    index: true,
    maxDepth: 1,
  },
  text('title', 'regulationTitle', { required: true }),
  row(text('number'), jalaliDate({ name: 'date', label: fieldLabel('date') }), text('issuer'), tick('checked')),
])

const specification: Tab = {
  label: sectionLabel('specification'),
  fields: [
    area('description'),
    row(
      many('serviceTypes', catalogueOptions('serviceType', serviceTypes)),
      one('nature', catalogueOptions('nature', natures)),
    ),
    text('audience'),
    many('levels', catalogueOptions('level', levels)),
    row(many('lifeEvents', catalogueOptions('lifeEvent', lifeEvents)), text('lifeEventOther')),
    row(many('triggers', catalogueOptions('trigger', triggers)), text('triggerOther')),
    requiredDocuments,
    regulations,
    area('regulationsNote'),
  ],
}

const fees = rows('fees', 'amountRials', [
  row(count('amountRials'), text('account', 'account', { admin: { className: 'k-ltr' } }), tick('electronicPayment')),
  text('note'),
])

const details: Tab = {
  label: sectionLabel('details'),
  fields: [
    group('recipients', [
      row(count('count', 'recipients.count'), text('unit', 'recipients.unit'), periodsOf('recipients.period')),
      text('note', 'recipients.note'),
    ]),
    group('duration', [
      row(
        one('kind', catalogueOptions('durationKind', durationKinds), 'duration.kind'),
        count('value', 'duration.value', 100_000),
        one('unit', catalogueOptions('durationUnit', durationUnits), 'duration.unit'),
      ),
      text('note', 'duration.note'),
    ]),
    group('frequency', [
      row(
        one('kind', catalogueOptions('frequencyKind', frequencyKinds), 'frequency.kind'),
        count('times', 'frequency.times', 1_000_000),
        periodsOf('frequency.period'),
        text('per', 'frequency.per'),
      ),
    ]),
    group('visits', [count('count', 'visits.count', 1_000_000), area('note', 'visits.note', 2)]),
    tick('isFree'),
    fees,
    text('feeNote'),
  ],
}

const processes: Tab = {
  label: sectionLabel('processes'),
  fields: [
    rows('processes', 'processTitle', [text('title', 'processTitle', { required: true })]),
    processGraph({ label: fieldLabel('processGraph') }),
  ],
}

const filledBy: Tab = {
  label: sectionLabel('filledBy'),
  fields: [
    group('filledBy', [
      row(text('fullName', 'filledBy.fullName'), text('unit', 'filledBy.unit')),
      row(
        text('phone', 'filledBy.phone', { admin: { className: 'k-ltr' } }),
        text('email', 'filledBy.email', { admin: { className: 'k-ltr' } }),
      ),
    ]),
    rows('uncertain', 'uncertainPath', [
      row(
        text('path', 'uncertainPath', { required: true, admin: { className: 'k-ltr' } }),
        text('printed'),
        text('note', 'uncertainNote', { required: true }),
      ),
    ]),
  ],
}

const linked: Tab = {
  label: { fa: 'ارتباط با سامانه‌ها و دستگاه‌ها', en: 'Links' },
  fields: [internalSystems, externalLinks],
}

/** The sections of the form as the tabs of its page; `head` is what stands in the first. */
export const serviceTabs = (head: Field[]): Tab[] => [
  { label: { fa: 'عنوان و ارائه‌دهنده', en: 'Title and provider' }, fields: head },
  specification,
  details,
  access,
  linked,
  processes,
  filledBy,
]
