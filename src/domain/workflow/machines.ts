import { appealMachine } from './appeal'
import { circularMachine } from './circular'
import { cycleMachine } from './cycle'
import { deficiencyMachine } from './deficiency'
import { evaluationMachine } from './evaluation'
import { festivalMachine } from './festival'
import { inquiryMachine } from './inquiry'
import type { Machine } from './machine'
import { publicResponseMachine } from './publicResponse'
import { serviceMachine } from './service'
import { slaMachine } from './sla'
import { briefingMachine } from './briefing'
import { visitMachine } from './visit'

/** Every life that the product knows, in the order of the year, to be shown and explained. */
export const machines = {
  evaluation: evaluationMachine,
  deficiency: deficiencyMachine,
  appeal: appealMachine,
  inquiry: inquiryMachine,
  briefing: briefingMachine,
  visit: visitMachine,
  cycle: cycleMachine,
  circular: circularMachine,
  service: serviceMachine,
  sla: slaMachine,
  festival: festivalMachine,
  publicResponse: publicResponseMachine,
} as const satisfies Record<string, Machine<string, string, never>>

export type MachineName = keyof typeof machines
export const machineNames = Object.keys(machines) as MachineName[]
