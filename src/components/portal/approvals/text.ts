import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/approvals.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/approvals.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of the deputy's list, for browser components: they carry these and no other texts. */
export const approvalsText = (locale: Locale) => makeTranslator(locale, { fa, en })
