import { manualInquirers } from '../../../src/domain/catalogue/options'
import { catalogueOptions, fieldLabel } from '../../../src/i18n/catalogueWords'
import { count, one, row, rows, text, tick } from './fields'

/** Section 7: databases of the agency itself. */
export const internalSystems = rows('internalSystems', 'systemTitle', [
  row(text('name', 'systemTitle', { required: true }), text('fields')),
  row(tick('online'), tick('batch'), tick('manual')),
])

/** Section 8: other bodies, and how they are asked. */
export const externalLinks = rows('externalLinks', 'agencyTitle', [
  row(text('agency', 'agencyTitle', { required: true }), {
    name: 'agencyRow',
    label: fieldLabel('agencyRow'),
    type: 'relationship',
    relationTo: 'agencies',
    index: true,
    maxDepth: 1,
  }),
  row(text('system', 'externalSystem'), text('fields'), count('amountRials', 'externalAmount')),
  row(tick('online'), tick('batch'), one('manualBy', catalogueOptions('manualInquirer', manualInquirers))),
])
