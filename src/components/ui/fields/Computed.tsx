import type { ComputedField } from '../../../domain/forms/definition'
import { questionTypeOf } from '../../../domain/forms/types/registry'
import { answerWording } from '../../../i18n/answerWording'
import { FieldFrame } from '../FieldFrame'
import { uiText } from '../text'
import type { AnswerFieldProps } from './types'
import { framed, textOf } from './types'

/** A number that follows from other answers: read, not written; it changes as they do. */
export function ComputedAnswer(props: AnswerFieldProps<ComputedField>) {
  const { field, value, locale } = props
  const number = textOf(value)
  return (
    <FieldFrame {...framed(props)}>
      {({ id, 'aria-describedby': describedBy }) => (
        <output id={id} tabIndex={-1} aria-describedby={describedBy} className="text-18 font-strong">
          {number ? (
            <bdi>{questionTypeOf(field).say(number, field, answerWording(locale))}</bdi>
          ) : (
            <span className="text-16 font-normal text-muted">{uiText(locale)('computed.none')}</span>
          )}
        </output>
      )}
    </FieldFrame>
  )
}
