/** Cycles whose form may still change: until the self-assessment ends. Afterwards what was asked stays as it was asked. */
export const editableCycles: readonly string[] = ['draft', 'indicators_ready', 'announced', 'self_assessment']

/** Evaluations whose draft may be moved to another edition: not handed in yet, so that no signed answer changes its question. */
export const movableStates: readonly string[] = ['not_started', 'in_progress']
