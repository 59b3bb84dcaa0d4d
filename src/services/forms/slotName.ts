import type { GivenEvidence } from '../../domain/forms/completeness'

/** The name under which evidence of a field's slot is kept. */
export const slotName = (field: string, slot: string): string => `${field}.${slot}`

/** The field and the slot of such a name; a mark before it says that the file was infected. */
export function fromSlotName(name: string): GivenEvidence {
  if (name.startsWith('!')) return { ...fromSlotName(name.slice(1)), infected: true }
  const dot = name.indexOf('.')
  return { field: name.slice(0, dot), slot: name.slice(dot + 1) }
}
