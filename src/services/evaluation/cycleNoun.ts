import type { CycleFacts } from '../../domain/workflow/cycle'
import { cycleMachine } from '../../domain/workflow/cycle'
import { idOf } from '../../domain/reference'
import type { Noun } from '../system/transition'
import { announce } from './announce'
import { loadCycleFacts } from './cycleFacts'
import { leaveTheAbsentBehind, markEvaluationsSent, moveToFinalReview, openAppealsOfAll } from './cyclePhases'
import { openSelfAssessment } from './openSelfAssessment'

/** One cycle, for the transition service. */
export const cycleNoun: Noun<CycleFacts> = {
  collection: 'evaluation-cycles',
  machine: cycleMachine,
  readVerbs: ['cycle.read'],
  subject: (doc) => ({ type: 'cycle', id: doc.id, cycle: doc.id, province: idOf(doc.province) }),
  loadFacts: loadCycleFacts,
  changes: ({ move, input }) =>
    move === 'send'
      ? {
          nationalLetterNumber: input.letterNumber,
          nationalLetterDate: input.letterDate,
          nationalExport: input.exportFile ?? null,
          nationalExportData: input.exportData ?? null,
        }
      : {},
  details: ({ move, input }) =>
    move === 'send' ? { letterNumber: String(input.letterNumber), letterDate: String(input.letterDate) } : {},
  effects: {
    announce,
    openSelfAssessment,
    openAppeals: openAppealsOfAll,
    startFinalReview: async (context) => {
      await leaveTheAbsentBehind(context)
      await moveToFinalReview(context)
    },
    send: markEvaluationsSent,
  },
}
