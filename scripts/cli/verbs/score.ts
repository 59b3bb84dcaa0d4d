import { exit, optional, say, type Verb } from '../verb'
import { withPayload } from '../withPayload'

export const score: Verb = {
  name: 'score',
  summary: 'computes all scores again from the items, of one cycle or of all',
  usage: '[--cycle ID]',
  help: 'Scores are kept fresh as items change; this is for after a repair by hand, and changes nothing that is right already.',
  options: { cycle: { type: 'string' } },
  run(given) {
    const cycle = optional(given, 'cycle')
    return withPayload(async (payload) => {
      const { recomputeAll } = await import('../../../src/services/evaluation/rollUp')
      const { written, removed, headed } = await recomputeAll({ payload, ...(cycle ? { cycleId: cycle } : {}) })
      say(`Changed: ${written} score rows written, ${removed} removed, ${headed} evaluations.`)
      return exit.done
    })
  },
}
