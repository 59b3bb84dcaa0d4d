import type { ProblemDetails } from '../domain/problems'
import { translator } from './index'
import type { Locale, Values } from './index'
import { problemValues } from './problemValues'

export type ProblemBody = {
  code: string
  message: string
  fields: { path: string; message: string }[]
  /** what a client needs to go on: after a stale save, the present revision and the colleagues' answers */
  data?: unknown
}

/** The sentence of a refusal in the reader's language, with one sentence for each field that it names. */
export function problemBody(problem: { code: string; details: ProblemDetails }, language: string): ProblemBody {
  const locale: Locale = language === 'en' ? 'en' : 'fa'
  const t = translator(locale, 'problems')
  return {
    code: problem.code,
    message: t.at(sentenceKey(problem, t.has), problemValues(problem.details, locale)),
    fields: (problem.details.fields ?? []).map(({ path, code, values }) => ({
      path,
      message: fieldText(code, problemValues(values ?? {}, locale), locale),
    })),
    ...(problem.code === 'staleRevision'
      ? { data: { revision: problem.details.revision, others: problem.details.others } }
      : {}),
  }
}

/** What is wrong with one field; the kinds of scoring keep their own sentences. */
function fieldText(code: string, values: Values, locale: Locale): string {
  const t = translator(locale, 'problems')
  const scoring = translator(locale, 'scoring')
  const message =
    !t.has(`field.${code}`) && scoring.has(`refused.${code}`)
      ? scoring.at(`refused.${code}`, values)
      : t.at(`field.${code}`, values)
  // A cell of a table says where it stands.
  return values.row !== undefined && values.column !== undefined
    ? t.at('field.inCell', { ...values, message })
    : message
}

/** A refusal may say of what it is (`notReady_letter`); where it has no sentence for that, its own stands. */
const sentenceKey = (
  { code, details }: { code: string; details: ProblemDetails },
  has: (key: string) => boolean,
): string => (typeof details.what === 'string' && has(`${code}_${details.what}`) ? `${code}_${details.what}` : code)
