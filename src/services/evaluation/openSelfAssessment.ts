import type { MoveContext } from '../system/transition'

/** Being written: freezes the edition and opens a draft for every agency. */
export async function openSelfAssessment(_context: MoveContext): Promise<void> {}
