'use client'

import { lazy } from 'react'
import type { FillProps } from './FillProvider'
import { FillProvider } from './FillProvider'

const RuledFill = lazy(() => import('./RuledFill'))

/** The form of one agency. What judges rules is fetched only for a form that has some. */
export function Fill(props: FillProps) {
  return props.view.rules ? <RuledFill {...props} /> : <FillProvider {...props} />
}
