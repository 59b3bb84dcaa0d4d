'use client'

import { inForce } from '../../../domain/forms/rules/inForce'
import type { PublicFillProps } from './PublicForm'
import { PublicForm } from './PublicForm'

/** A public form whose questions depend on its answers. */
export default function RuledForm(props: PublicFillProps) {
  return <PublicForm {...props} inForce={inForce} />
}
