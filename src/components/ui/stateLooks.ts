import type { ShapeName } from './shapes'
import type { Tone } from './tones'

export type StateLook = { tone: Tone; shape: ShapeName }

const look = (tone: Tone, shape: ShapeName): StateLook => ({ tone, shape })

/**
 * Shape and colour of every state of the workflows. States that follow each other never look alike, also in grey.
 * A ring waits, a half is being worked on, a dot is on its way, a target is looked at, a diamond asks for something,
 * a check is agreed, a seal is final, a square is refused.
 */
const looks: Record<string, StateLook> = {
  draft: look('neutral', 'half'),
  not_started: look('neutral', 'ring'),
  in_progress: look('info', 'half'),
  submitted: look('info', 'dot'),
  under_review: look('info', 'target'),
  returned: look('attention', 'diamond'),
  initially_approved: look('done', 'check'),
  appeal_window: look('neutral', 'target'),
  appealed: look('attention', 'diamond'),
  final_review: look('info', 'target'),
  finally_approved: look('done', 'check'),
  council_approved: look('done', 'seal'),
  sent: look('info', 'dot'),
  published: look('done', 'seal'),
  absent: look('refused', 'square'),

  indicators_ready: look('info', 'half'),
  announced: look('info', 'dot'),
  self_assessment: look('info', 'half'),
  evaluation: look('info', 'target'),
  appeals: look('attention', 'diamond'),
  council: look('info', 'target'),
  approved: look('done', 'check'),
  sent_to_national: look('info', 'dot'),
  held: look('done', 'check'),
  closed: look('neutral', 'square'),
  cancelled: look('refused', 'square'),

  empty: look('neutral', 'ring'),
  self_entered: look('info', 'half'),
  scored: look('done', 'check'),
  flagged: look('attention', 'diamond'),
  rescored: look('done', 'check'),
  decided: look('done', 'check'),
  final: look('done', 'seal'),

  registered: look('info', 'dot'),
  accepted: look('done', 'check'),
  partially_accepted: look('attention', 'half'),
  rejected: look('refused', 'square'),
  archived: look('neutral', 'square'),

  reviewed: look('done', 'check'),
  code_requested: look('info', 'ring'),
  code_assigned: look('done', 'dot'),
  revised: look('neutral', 'half'),

  signed_by_provider: look('attention', 'half'),
  in_force: look('done', 'seal'),
  termination_notice: look('attention', 'diamond'),
  superseded: look('neutral', 'square'),
  terminated: look('refused', 'square'),

  issued: look('done', 'seal'),
  unanswered: look('refused', 'square'),

  received: look('attention', 'dot'),
  seen: look('info', 'target'),
  answered: look('done', 'check'),
  removed: look('refused', 'square'),
}

/** The look of a state; one that is unknown here is shown as neutral rather than hidden. */
export function lookOf(state: string): StateLook {
  return looks[state] ?? look('neutral', 'ring')
}

/** The states that have a look of their own, for the test that compares them with the workflow tables. */
export const statesWithLook = Object.keys(looks)
