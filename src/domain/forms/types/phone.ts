import { dialledPhone, parsePhone } from '../../people/phone'
import type { PhoneField } from '../definition'
import { code } from './code'
import type { QuestionType } from './type'

const refusals = { mobile: 'notMobile', landline: 'notLandline' } as const

/** An Iranian number, mobile or landline or either; stored in E.164, shown as it is dialled. */
export const phone: QuestionType<PhoneField> = {
  ...code<PhoneField>({
    read: (text, { kind }) => {
      const found = parsePhone(text)
      return found && (!kind || found.kind === kind) ? found.e164 : null
    },
    refusal: ({ kind }) => (kind ? refusals[kind] : 'notPhone'),
    say: (e164, { digits }) => digits(dialledPhone(e164)),
  }),
  settings: ({ kind }) => ({ kept: kind === 'mobile' || kind === 'landline' ? { kind } : {}, faults: [] }),
}
