import type { FormDefinition } from '../../domain/forms/definition'
import { applicablePart } from '../../domain/forms/definition'
import { openParts } from '../../domain/forms/deficiency'
import { mendablePart, openFields } from '../../domain/forms/openFields'
import type { GivenEvidence } from '../../domain/forms/completeness'
import type { Problem } from '../../domain/problems'
import { problems } from '../../domain/problems'
import { runningCycleStates } from '../../domain/workflow/cycle'
import { fillingStates } from '../../domain/workflow/evaluation'
import { lastDayOf } from '../../domain/workflow/extension'
import { now } from '../../lib/clock'
import { windowFact } from '../evaluation/evaluationFacts'
import { fromSlotName } from './slotName'
import type { SubmissionRow } from './submissionSql'

export type Standing = {
  /** the part of the form that applies to the agency */
  definition: FormDefinition
  /** names of the fields that are open now */
  open: string[]
  /** of measures of which only some parts are open: which */
  parts: Record<string, string[]>
  evidence: GivenEvidence[]
  /** whether what was handed in may still be taken back */
  isRecallable: boolean
  /** why nothing is open, when nothing is */
  closed: Problem | null
}

/** What of a submission may be written at this moment, and if nothing, why. */
export function standingOf(row: SubmissionRow, edition: FormDefinition): Standing {
  const window = windowFact('selfAssessment', row.opens, lastDayOf(row), now())
  const cycleIsRunning = (runningCycleStates as readonly string[]).includes(row.cycleState)
  const asked = applicablePart(edition, new Set(row.measures))
  const open = openFields(asked, {
    state: row.state,
    cycleIsRunning,
    windowIsOpen: window.isOpen,
    flagged: row.flagged,
  })
  const definition = mendablePart(asked, row.state, open)
  return {
    definition,
    open,
    parts: openParts(asked, row.flagged),
    evidence: row.slots.map(fromSlotName),
    isRecallable: row.state === 'submitted' && cycleIsRunning && window.isOpen,
    closed: open.length > 0 ? null : whyClosed(),
  }

  function whyClosed(): Problem {
    if (!cycleIsRunning) return problems.notReady({ what: 'runningCycle' })
    if (!(fillingStates as readonly string[]).includes(row.state))
      return problems.moveNotPossible({ state: row.state, move: 'save' })
    return window.hasOpened
      ? problems.windowClosed({ window: window.name, closedAt: window.closesAt })
      : problems.windowNotOpen({ window: window.name, opensAt: window.opensAt })
  }
}
