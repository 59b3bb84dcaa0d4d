import { parseLegalId } from '../../people/legalId'
import type { PlainField } from '../definition'
import { code } from './code'

/** The national ID of a legal person, by its check digit. */
export const legalId = code<PlainField>({
  read: parseLegalId,
  refusal: () => 'notLegalId',
  say: (id, { digits }) => digits(id),
})
