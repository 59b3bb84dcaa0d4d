import { parsePostalCode } from '../../people/postalCode'
import type { PlainField } from '../definition'
import { code } from './code'

/** A postal code of ten digits. */
export const postalCode = code<PlainField>({
  read: parsePostalCode,
  refusal: () => 'notPostalCode',
  say: (given, { digits }) => digits(given),
})
