import type { ChoiceField, SeveralField } from '../../../domain/forms/definition'
import { answerWording } from '../../../i18n/answerWording'
import { CheckboxGroup } from '../CheckboxGroup'
import { RadioGroup } from '../RadioGroup'
import { Select } from '../Select'
import type { AnswerFieldProps } from './types'
import { answersOf, framed, textOf } from './types'

/** One of a list, folded. */
export function SelectAnswer(props: AnswerFieldProps<ChoiceField>) {
  const { field, value, onChange } = props
  return <Select {...framed(props)} options={answersOf(field.options)} value={textOf(value)} onChange={onChange} />
}

/** One of a few, all in sight; a level with what it takes to be at it. */
export function RadioAnswer(props: AnswerFieldProps<ChoiceField>) {
  const { field, value, onChange } = props
  return <RadioGroup {...framed(props)} options={answersOf(field.options)} value={textOf(value)} onChange={onChange} />
}

/** Several of a few. */
export function SeveralAnswer(props: AnswerFieldProps<SeveralField>) {
  const { field, value, onChange } = props
  const ticked = Array.isArray(value) ? value.map(String) : []
  return <CheckboxGroup {...framed(props)} options={answersOf(field.options)} value={ticked} onChange={onChange} />
}

/** Yes or no, where no is an answer too. */
export function YesNoAnswer(props: AnswerFieldProps) {
  const { value, onChange, locale } = props
  const { yesNo } = answerWording(locale)
  const options = [
    { value: 'yes', label: yesNo(true) },
    { value: 'no', label: yesNo(false) },
  ]
  return (
    <RadioGroup
      {...framed(props)}
      options={options}
      value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''}
      onChange={(chosen) => onChange(chosen === 'yes')}
      inline
    />
  )
}
