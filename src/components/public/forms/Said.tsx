import { Suspense, lazy } from 'react'
import type { Answers, FormPage, QuestionField } from '../../../domain/forms/definition'
import { takesAnswer } from '../../../domain/forms/definition'
import { questionTypeOf } from '../../../domain/forms/types/registry'
import { isBlank } from '../../../domain/forms/types/type'
import { answerWording } from '../../../i18n/answerWording'
import type { Worded } from '../../ui/text'
import { publicFormText } from './text'

const TableRead = lazy(() => import('../../ui/fields/table/TableRead'))

/** The questions of a page that are no measures: a public form has no others. */
export const questionsOf = ({ fields }: FormPage): QuestionField[] =>
  fields.filter((field): field is QuestionField => takesAnswer(field) && field.type !== 'measure')

/** A stored answer in words. */
export function Said({ field, answers, locale }: Worded & { field: QuestionField; answers: Answers }) {
  const value = answers[field.name]
  if (isBlank(value) || (Array.isArray(value) && value.length === 0))
    return <span className="text-muted">{publicFormText(locale)('noAnswer')}</span>
  if (field.type === 'table') {
    return (
      <Suspense>
        <TableRead field={field} value={value} locale={locale} />
      </Suspense>
    )
  }
  return <bdi className="whitespace-pre-line">{questionTypeOf(field).say(value, field, answerWording(locale))}</bdi>
}
