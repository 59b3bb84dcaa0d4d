'use client'

import { Suspense, lazy } from 'react'
import { readGraph } from '../../../../domain/diagram/readGraph'
import type { WriterProps } from './parts'

// The editor and its layout come only where a process is drawn.
const DiagramEditor = lazy(async () => ({
  default: (await import('../../../ui/diagram/DiagramEditor')).DiagramEditor,
}))

/** Section 10: the processes as steps and arrows. */
export function Drawing({ form, set, locale }: WriterProps) {
  return (
    <Suspense fallback={null}>
      <DiagramEditor
        value={readGraph(form.processGraph).graph}
        onChange={(processGraph) => set({ processGraph })}
        processes={() => form.processes}
        locale={locale}
      />
    </Suspense>
  )
}
