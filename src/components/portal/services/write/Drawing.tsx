'use client'

import { Suspense, lazy, useState } from 'react'
import { readGraph } from '../../../../domain/diagram/readGraph'
import type { WriterProps } from './parts'

// The editor and its layout come only where a process is drawn.
const DiagramEditor = lazy(async () => ({
  default: (await import('../../../ui/diagram/DiagramEditor')).DiagramEditor,
}))

/** Section 10: the processes as steps and arrows. */
export function Drawing({ form, set, locale }: WriterProps) {
  // Read once and then kept as it is typed: what is read has no blank at the end of a title, and no next word could begin.
  const [graph, setGraph] = useState(() => readGraph(form.processGraph).graph)
  return (
    <Suspense fallback={null}>
      <DiagramEditor
        value={graph}
        onChange={(processGraph) => {
          setGraph(processGraph)
          set({ processGraph })
        }}
        processes={() => form.processes}
        locale={locale}
      />
    </Suspense>
  )
}
