import type { MoveContext } from '../system/transition'

/** Being written by the forms' owner: writes the submitted answers to the evaluation's items and rolls up. */
export async function projectAnswers(_context: MoveContext): Promise<void> {}
