import type { GivenEvidence } from '../../domain/forms/completeness'

/** The name under which evidence of a field's slot is kept. */
export const slotName = (field: string, slot: string): string => `${field}.${slot}`

/** The field and the slot of such a name. */
export function fromSlotName(name: string): GivenEvidence {
  const dot = name.indexOf('.')
  return { field: name.slice(0, dot), slot: name.slice(dot + 1) }
}
