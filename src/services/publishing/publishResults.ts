import type { MoveContext } from '../system/transition'

/** Being written by the publishing's owner. */
export async function publishResults(_context: MoveContext): Promise<void> {}
