'use client'

import { lazy } from 'react'
import type { PublicFillProps } from './PublicForm'
import { PublicForm } from './PublicForm'

const RuledForm = lazy(() => import('./RuledForm'))

/** A public form. What judges rules is fetched only for a form that has some. */
export function PublicFill({ ruled, ...props }: PublicFillProps & { ruled: boolean }) {
  return ruled ? <RuledForm {...props} /> : <PublicForm {...props} />
}
