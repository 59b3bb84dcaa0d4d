import type { Tab } from 'payload'
import { channels, inPersonReasons, stageNames, visitScopes } from '../../../src/domain/catalogue/options'
import { catalogueOptions, fieldLabel, sectionLabel } from '../../../src/i18n/catalogueWords'
import { count, many, one, row, rows, text, tick } from './fields'

/** Section 6: each stage once, with its channels, and why one has to come. */
const stages = rows(
  'stages',
  'stage',
  [
    { ...one('stage', catalogueOptions('stage', stageNames)), required: true },
    row(tick('electronic'), many('channels', catalogueOptions('channel', channels)), text('channelOther')),
    text('counterContract', 'counterContract', { admin: { className: 'k-ltr' } }),
    row(
      tick('nonElectronic'),
      count('nonElectronicPercent', 'nonElectronicPercent', 100),
      many('inPersonReasons', catalogueOptions('inPersonReason', inPersonReasons)),
      text('inPersonReasonOther'),
    ),
    one('visitScope', catalogueOptions('visitScope', visitScopes)),
  ],
  {
    maxRows: 4,
    validate: (given) => {
      const names = ((given ?? []) as { stage?: string }[]).map(({ stage }) => stage)
      return new Set(names).size === names.length || 'هر مرحله یک بار می‌آید؛ ردیف تکراری را بردارید.'
    },
  },
)

export const access: Tab = {
  label: sectionLabel('access'),
  fields: [
    { name: 'url', label: fieldLabel('url'), type: 'text', admin: { className: 'k-ltr' } },
    text('systemName'),
    stages,
  ],
}
