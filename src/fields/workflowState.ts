import type { SelectField } from 'payload'
import { nobodyField } from '../access/rules'

type Pair = { fa: string; en: string }

/**
 * The state of a thing that lives by a machine. Read-only through every door: only the transition service moves it.
 * Not called `status`, because Payload's drafts would share its enum (STACK landmine 5).
 */
export function workflowState(states: readonly string[], labels: Record<string, Pair>, initial: string): SelectField {
  return {
    name: 'workflowState',
    label: { fa: 'وضعیت', en: 'State' },
    type: 'select',
    required: true,
    index: true,
    defaultValue: initial,
    options: states.map((value) => ({ value, label: labels[value] ?? { fa: value, en: value } })),
    access: { create: nobodyField, update: nobodyField },
    admin: { position: 'sidebar', readOnly: true },
  }
}
