import { parseNationalId } from '../../people/nationalId'
import type { PlainField } from '../definition'
import { code } from './code'

/** A person's national ID, by its check digit. */
export const nationalId = code<PlainField>({
  read: parseNationalId,
  refusal: () => 'notNationalId',
  say: (id, { digits }) => digits(id),
})
