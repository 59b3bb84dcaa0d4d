'use client'

import { lazy } from 'react'
import type { FillProps } from './FillProvider'
import { FillProvider } from './FillProvider'

const RuledFill = lazy(() => import('./RuledFill'))
const MendingFill = lazy(() => import('./MendingFill'))

/** The form of one agency. What judges rules is fetched only for a form that has some, and so is what tells of flags. */
export function Fill(props: FillProps) {
  return props.view.flags.length > 0 ? <MendingFill {...props} Form={PlainFill} /> : <PlainFill {...props} />
}

function PlainFill(props: FillProps) {
  return props.view.rules ? <RuledFill {...props} /> : <FillProvider {...props} />
}
