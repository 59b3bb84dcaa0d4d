import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import { count } from './count'
import { imported } from './imported'
import type { IndicatorKind, KindName, Rules } from './kind'
import { percent } from './percent'
import { qualitative } from './qualitative'
import { ratio } from './ratio'
import { ratioDesc } from './ratio_desc'
import { stepped } from './stepped'
import { yesNo } from './yes_no'

/**
 * Every way to score a measure (domain notes A.3). The admin's select, the form, the validator and the explanation read
 * this list. «موضوعیت ندارد» is not here: it is a mark on an item, because any measure may lose its subject for an agency.
 */
export const kinds: Record<KindName, IndicatorKind> = {
  ratio,
  ratio_desc: ratioDesc,
  percent,
  yes_no: yesNo,
  count,
  qualitative,
  stepped,
  imported,
}

export const kindNames = Object.keys(kinds) as KindName[]

export const isKindName = (name: unknown): name is KindName => typeof name === 'string' && Object.hasOwn(kinds, name)

/** The kind of that name. Refuses a name that is not in the registry. */
export function kindOf(name: string): IndicatorKind {
  if (!isKindName(name)) throw problems.invalid({ fields: [{ path: 'kind', code: 'unknownKind' }] })
  return kinds[name]
}

/** Complaints about a measure's definition, for the screen that edits it: an unknown kind, a target of zero, falling steps. */
export function checkMeasureRules(name: string, rules: Rules): FieldProblem[] {
  return isKindName(name) ? kinds[name].checkRules(rules) : [{ path: 'kind', code: 'unknownKind' }]
}
