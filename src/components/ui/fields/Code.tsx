import { dialledPhone } from '../../../domain/people/phone'
import type { TextFieldProps } from '../TextField'
import { TextField } from '../TextField'
import type { AnswerFieldProps } from './types'
import { framed, textOf } from './types'

type Way = Pick<TextFieldProps, 'type' | 'inputMode' | 'autoComplete' | 'placeholder' | 'width'>

/** A code, left to right, with the keyboard that it needs on a phone. */
const codeAnswer = (way: Way, shown: (code: string) => string = (code) => code) =>
  function CodeAnswer(props: AnswerFieldProps) {
    return (
      <TextField
        {...framed(props)}
        autoComplete="off"
        ltr
        {...way}
        value={shown(textOf(props.value))}
        onChange={props.onChange}
      />
    )
  }

export const DigitsAnswer = codeAnswer({ inputMode: 'numeric', width: 'code' })
export const PhoneAnswer = codeAnswer({ type: 'tel', inputMode: 'tel', width: 'code' }, dialledPhone)
export const ShebaAnswer = codeAnswer({ placeholder: 'IR', width: 'longCode' })
export const EmailAnswer = codeAnswer({ type: 'email', inputMode: 'email', autoComplete: 'email' })
export const UrlAnswer = codeAnswer({ type: 'url', inputMode: 'url', placeholder: 'https://' })
