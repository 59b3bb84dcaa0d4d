import type { FieldProblem } from '../../problems'
import type { Block } from '../generateBlocks'

/** Who answers a form: the agencies of a cycle, or anybody on a public page. */
export const audiences = ['agencies', 'public'] as const
export type Audience = (typeof audiences)[number]

/** Addresses under /forms that are pages of their own. */
const reserved = new Set(['track'])

/** Whether a text can be the last part of a public form's address: small Latin letters, digits and single dashes. */
export const isSlug = (text: string): boolean =>
  text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !reserved.has(text)

/** Questions that the public cannot be asked: a measure belongs to an agency, and an upload without a sender is a risk. */
export const faultsForPublic = (blocks: readonly Block[]): FieldProblem[] =>
  blocks.flatMap(({ blockType }, index) =>
    blockType === 'measure' ? [{ path: `fields.${index}.measure`, code: 'notPublic' }] : [],
  )

/** Where a public form stands in its time; without a day of opening it opens with its first edition, without one of closing it stays open. */
export type Standing = 'notYetOpen' | 'open' | 'closed'

/** `opensAt` and `closesAt` are moments in UTC; the second is the last moment at which answers are taken. */
export function standingAt(
  moment: string,
  { opensAt, closesAt }: { opensAt: string | null; closesAt: string | null },
): Standing {
  if (opensAt !== null && moment < opensAt) return 'notYetOpen'
  return closesAt !== null && moment > closesAt ? 'closed' : 'open'
}
