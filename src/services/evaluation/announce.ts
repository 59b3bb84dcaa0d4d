import type { MoveContext } from '../system/transition'

/** Being written: evaluations, items and the form of every included agency. */
export async function announce(_context: MoveContext): Promise<void> {}
