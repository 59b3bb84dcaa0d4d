import type { ClockKindName } from '../domain/clocks/kinds'
import type { slaChannels, SlaCycleEvent, SlaMeasure, SlaSide } from '../domain/sla/rule'
import enClocks from './messages/clocks.en.json' with { type: 'json' }
import faClocks from './messages/clocks.fa.json' with { type: 'json' }
import en from './messages/slas.en.json' with { type: 'json' }
import fa from './messages/slas.fa.json' with { type: 'json' }
import type { Pair } from './stateLabels'

type Names = {
  measure: SlaMeasure
  clock: ClockKindName
  cycleEvent: SlaCycleEvent
  side: SlaSide
  channel: (typeof slaChannels)[number]
  kind: 'manual' | 'electronic'
}

const words = { ...fa, clock: faClocks.kind }
const english = { ...en, clock: enClocks.kind }

/** The words of an agreement's choices in both languages, for select fields. */
export function slaOptions<Name extends keyof Names>(
  name: Name,
  values: readonly Names[Name][],
): { value: string; label: Pair }[] {
  const [inPersian, inEnglish]: Record<string, string>[] = [words[name], english[name]]
  return values.map((value) => ({ value, label: { fa: inPersian?.[value] ?? value, en: inEnglish?.[value] ?? value } }))
}
