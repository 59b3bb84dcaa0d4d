'use client'

import { useEffect, useRef, useState } from 'react'
import type { ProcessGraph } from '../../../domain/diagram/graph'

type Given = { value: ProcessGraph; onChange: (graph: ProcessGraph) => void }
/** `as` names a change that goes on (typing in one box): together they are undone as one. `focus` is an element's id. */
type Change = { as?: string; say?: string; focus?: string }

const longest = 100

/** Changes with their undoing, what a screen reader is told of them, and where the focus goes afterwards. */
export function useGraphEditor({ value, onChange }: Given) {
  const [past, setPast] = useState<{ graph: ProcessGraph; as: string | undefined }[]>([])
  const [said, setSaid] = useState('')
  const focus = useRef<string | null>(null)

  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus()
    focus.current = null
  })

  function change(graph: ProcessGraph, { as, say = '', focus: next }: Change = {}) {
    if (graph === value) return
    const goesOn = as !== undefined && past.at(-1)?.as === as
    if (!goesOn) setPast([...past.slice(-longest), { graph: value, as }])
    setSaid(say)
    focus.current = next ?? null
    onChange(graph)
  }

  function undo(say: string) {
    const last = past.at(-1)
    if (!last) return
    setPast(past.slice(0, -1))
    setSaid(say)
    onChange(last.graph)
  }

  return { change, undo, canUndo: past.length > 0, said, setSaid }
}

export type Changer = ReturnType<typeof useGraphEditor>['change']
