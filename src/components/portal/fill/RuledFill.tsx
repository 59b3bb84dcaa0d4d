'use client'

import { inForce, returning } from '../../../domain/forms/rules/inForce'
import type { FillProps } from './FillProvider'
import { FillProvider } from './FillProvider'
import { RuleNews } from './RuleNews'

const engine = { inForce, returning }

/** A form whose questions depend on its answers. */
export default function RuledFill({ children, ...props }: FillProps) {
  return (
    <FillProvider {...props} engine={engine}>
      {children}
      <RuleNews />
    </FillProvider>
  )
}
