import type { CycleFacts } from '../../domain/workflow/cycle'
import { cycleMachine } from '../../domain/workflow/cycle'
import { idOf } from '../../domain/reference'
import { roleLabels } from '../../i18n/roleLabels'
import { cancelClocksOfCycle } from '../clocks/setsOfClocks'
import { registerLetter } from '../publishing/registerLetter'
import type { MoveContext, MoveInput, Noun } from '../system/transition'
import { announce } from './announce'
import { loadCycleFacts } from './cycleFacts'
import { leaveTheAbsentBehind, markEvaluationsSent, moveToFinalReview, openAppealsOfAll } from './cyclePhases'
import { openSelfAssessment } from './openSelfAssessment'

/** The results go to the national organisation by letter; its number stands in the register. */
async function enterLetter({ req, doc, input }: MoveContext): Promise<MoveInput> {
  // Without a number and a day the guards refuse, with their own sentence.
  if (typeof input.letterNumber !== 'string' || input.letterNumber.trim() === '') return {}
  if (typeof input.letterDate !== 'string') return {}
  const letter = await registerLetter(req, {
    direction: 'sent',
    number: input.letterNumber,
    date: input.letterDate,
    subject: String(doc.title ?? ''),
    counterpart: roleLabels.national.fa,
    province: idOf(doc.province) ?? '',
  })
  return { letter }
}

/** One cycle, for the transition service. */
export const cycleNoun: Noun<CycleFacts> = {
  collection: 'evaluation-cycles',
  machine: cycleMachine,
  readVerbs: ['cycle.read'],
  subject: (doc) => ({ type: 'cycle', id: doc.id, cycle: doc.id, province: idOf(doc.province) }),
  prepare: { send: enterLetter },
  loadFacts: loadCycleFacts,
  changes: ({ move, input }) =>
    move === 'send'
      ? {
          nationalLetterNumber: input.letterNumber,
          nationalLetterDate: input.letterDate,
          nationalLetter: input.letter ?? null,
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
    cancel: ({ req, doc }) => cancelClocksOfCycle(req, doc.id),
  },
}
