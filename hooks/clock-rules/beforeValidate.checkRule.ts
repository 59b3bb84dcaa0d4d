import type { CollectionBeforeValidateHook } from 'payload'
import type { ClockKindName } from '../../src/domain/clocks/kinds'
import { clockKinds, kindOf } from '../../src/domain/clocks/kinds'
import { problems } from '../../src/domain/problems'

type Row = { side?: string; count?: number; unit?: string; audience?: string }

/** A rule has a length where its kind is counted by one, whole numbers, and no rung twice. */
export const checkClockRule: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const rule = { ...originalDoc, ...data } as {
    kind?: string
    lengthCount?: unknown
    lengthUnit?: unknown
    ladder?: Row[]
  }
  const isOfRule =
    rule.kind !== undefined && rule.kind in clockKinds && kindOf(rule.kind as ClockKindName).due === 'rule'
  const ladder = rule.ladder ?? []
  const said = ladder.map(
    ({ side, count, unit, audience }) => `${side}:${side === 'at' ? 0 : count}:${unit}:${audience}`,
  )
  const fields = [
    ...(isOfRule && !rule.lengthCount ? [{ path: 'lengthCount', code: 'required' }] : []),
    ...(isOfRule && !rule.lengthUnit ? [{ path: 'lengthUnit', code: 'required' }] : []),
    ...(rule.lengthCount && !Number.isInteger(rule.lengthCount)
      ? [{ path: 'lengthCount', code: 'notWholeNumber' }]
      : []),
    ...ladder.flatMap(({ count }, index) =>
      Number.isInteger(count) ? [] : [{ path: `ladder.${index}.count`, code: 'notWholeNumber' }],
    ),
    ...said.flatMap((one, index) =>
      said.indexOf(one) < index ? [{ path: `ladder.${index}.side`, code: 'rungTwice' }] : [],
    ),
  ]
  if (fields.length > 0) throw problems.invalid({ fields })
  return data
}
