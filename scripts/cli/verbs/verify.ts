import type { Payload } from 'payload'
import { auditIsProtected, statesAreTold } from '../checks/auditTrail'
import type { Check } from '../checks/check'
import { migrationsApplied } from '../checks/migrations'
import { outboxMoves } from '../checks/outbox'
import { rollUpChangesNothing, totalsEqualParts } from '../checks/totals'
import { exit, say, type Verb } from '../verb'
import { withPayload } from '../withPayload'

const checks: readonly Check[] = [
  migrationsApplied,
  auditIsProtected,
  statesAreTold,
  totalsEqualParts,
  rollUpChangesNothing,
  outboxMoves,
]

async function report(check: Check, payload: Payload): Promise<boolean> {
  const findings = await check.find(payload)
  say(`${findings.length === 0 ? 'true ' : 'FALSE'}  ${check.name}`)
  for (const line of findings.slice(0, 20)) say(`         ${line}`)
  if (findings.length > 20) say(`         and ${findings.length - 20} more`)
  return findings.length === 0
}

export const verify: Verb = {
  name: 'verify',
  summary: 'checks what must always be true of the data, and changes nothing',
  usage: '',
  help: `Exit code 1 when one of these is false:\n${checks.map(({ name }) => `- ${name}`).join('\n')}`,
  run: () =>
    withPayload(async (payload) => {
      let allTrue = true
      for (const check of checks) allTrue = (await report(check, payload)) && allTrue
      return allTrue ? exit.done : exit.refused
    }),
}
