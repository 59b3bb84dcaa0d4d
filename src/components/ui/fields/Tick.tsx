import { Checkbox } from '../Checkbox'
import type { AnswerFieldProps } from './types'
import { framed } from './types'

/** One thing to agree to. */
export function TickAnswer(props: AnswerFieldProps) {
  return <Checkbox {...framed(props)} checked={props.value === true} onChange={props.onChange} />
}
