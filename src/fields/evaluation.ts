import type { NumberField, SelectField } from 'payload'

/** بُعد: general indicators are common to all agencies, specific ones belong to the agency's own duties. */
export function dimensionField(overrides: Partial<SelectField> = {}): SelectField {
  return {
    name: 'dimension',
    label: { fa: 'بُعد', en: 'Dimension' },
    type: 'select',
    required: true,
    index: true,
    options: [
      { value: 'general', label: { fa: 'عمومی', en: 'General' } },
      { value: 'specific', label: { fa: 'اختصاصی', en: 'Specific' } },
    ],
    enumName: 'enum_dimension',
    ...overrides,
  } as SelectField
}

/** The place of a row among its siblings. */
export const order = (): NumberField => ({
  name: 'order',
  label: { fa: 'ترتیب', en: 'Order' },
  type: 'number',
  required: true,
  defaultValue: 100,
  index: true,
})
