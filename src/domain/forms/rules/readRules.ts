import { isBlank } from '../types/type'
import type { Check, Condition, Group, Rules } from './rule'
import { bareComparisons, changeComparisons, comparisons } from './rule'

const mostConditions = 20
const mostChecks = 10
const longestText = 500

export type RuleKind = 'visibleWhen' | 'requiredWhen' | 'validWhen'

/** Which rules a kind of block can have. What an agency answers never hides a measure from it: that would be a way past the score. */
export function rulesOfBlock(blockType: string): readonly RuleKind[] {
  if (['page', 'heading', 'message'].includes(blockType)) return ['visibleWhen']
  if (blockType === 'measure') return ['requiredWhen', 'validWhen']
  return blockType === 'computed' ? ['visibleWhen', 'validWhen'] : ['visibleWhen', 'requiredWhen', 'validWhen']
}

/** The rules of a block, as they were sent; null when they are nothing that the builder makes. Groups without a condition go. */
export function readRules(given: unknown): Rules | null {
  if (given === null || given === undefined) return {}
  if (!isObject(given) || !keysAre(given, ['visibleWhen', 'requiredWhen', 'validWhen'])) return null
  const { visibleWhen, requiredWhen, validWhen } = given
  const groups = [visibleWhen, requiredWhen].map(readGroup)
  const checks = isBlank(validWhen) ? [] : Array.isArray(validWhen) ? validWhen.map(readCheck) : [null]
  if ([...groups, ...checks].includes(null) || checks.length > mostChecks) return null
  const [visible, required] = groups as Group[]
  const kept = (checks as Check[]).filter(({ conditions }) => conditions.length > 0)
  return {
    ...(visible?.conditions.length ? { visibleWhen: visible } : {}),
    ...(required?.conditions.length ? { requiredWhen: required } : {}),
    ...(kept.length > 0 ? { validWhen: kept } : {}),
  }
}

function readGroup(given: unknown): Group | null {
  if (given === null || given === undefined) return { match: 'all', conditions: [] }
  if (!isObject(given) || !keysAre(given, ['match', 'conditions'])) return null
  return groupOf(given)
}

function groupOf({ match, conditions }: Record<string, unknown>): Group | null {
  if ((match !== 'all' && match !== 'any') || !Array.isArray(conditions) || conditions.length > mostConditions)
    return null
  const read = conditions.map(readCondition)
  return read.includes(null) ? null : { match, conditions: read as Condition[] }
}

function readCheck(given: unknown): Check | null {
  if (!isObject(given) || !keysAre(given, ['match', 'conditions', 'message'])) return null
  const group = groupOf(given)
  const message = isBlank(given.message) ? '' : given.message
  return group && isText(message) ? { ...group, message: message.trim() } : null
}

/** Of what to compare with only that is kept which the comparison uses. */
function readCondition(given: unknown): Condition | null {
  if (!isObject(given) || !keysAre(given, ['ask', 'comparison', 'value', 'other', 'lastYear'])) return null
  const { ask, comparison, value = '', other = '', lastYear } = given
  if (!isText(ask) || !isText(value ?? '') || !isText(other ?? '')) return null
  if (!(comparisons as readonly unknown[]).includes(comparison)) return null
  const asked = { ask: ask.trim(), comparison: comparison as Condition['comparison'] }
  if (bareComparisons.has(asked.comparison)) return asked
  if (changeComparisons.has(asked.comparison)) return { ...asked, value: String(value ?? '').trim() }
  if (lastYear === true) return { ...asked, lastYear }
  return isBlank(other) ? { ...asked, value: String(value ?? '').trim() } : { ...asked, other: String(other).trim() }
}

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

const isText = (given: unknown): given is string => typeof given === 'string' && given.length <= longestText

const keysAre = (given: Record<string, unknown>, known: readonly string[]): boolean =>
  Object.keys(given).every((key) => known.includes(key))
