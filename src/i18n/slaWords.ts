import type { ClockKindName } from '../domain/clocks/kinds'
import type { slaChannels, SlaCycleEvent, SlaMeasure, SlaSide } from '../domain/sla/rule'
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

/** The words of an agreement's choices in both languages, for select fields. */
export function slaOptions<Name extends keyof Names>(
  name: Name,
  values: readonly Names[Name][],
): { value: string; label: Pair }[] {
  const [words, english] = [fa[name] as Record<string, string>, en[name] as Record<string, string>]
  return values.map((value) => ({ value, label: { fa: words[value] ?? value, en: english[value] ?? value } }))
}
