'use client'

import { useFill } from './FillProvider'

/** One field of the form: its value, whether it may be written, what was refused, and the ways to change it. */
export function useAnswer(name: string) {
  const { draft, form, saver, view, evidence, broken, setUnreadable } = useFill()
  return {
    value: form.answers[name],
    isOpen: view.open.includes(name),
    conflict: draft.conflicts[name] ?? null,
    errorOf: (part?: string): string | null => {
      const path = part ? `${name}.${part}` : name
      return draft.refusals[path] ?? evidence.refusals[path] ?? broken[path] ?? null
    },
    change: (value: unknown) => saver.change(name, value),
    leave: () => void saver.flush(),
    unreadable: (isUnreadable: boolean, part?: string) => setUnreadable(part ? `${name}.${part}` : name, isUnreadable),
  }
}
