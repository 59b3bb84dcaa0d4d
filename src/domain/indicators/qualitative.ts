import type { FieldProblem } from '../problems'
import { exact } from '../scoring/decimal'
import type { IndicatorKind, Level, Rules } from './kind'
import { NOTHING } from './kind'
import { parseAmount, parseChoice } from './parse'

/** ضعیف، متوسط، خوب، عالی: where a measure starts from; each measure may edit its own. */
export const defaultLevels: readonly Level[] = [
  { key: 'weak', factor: '0' },
  { key: 'fair', factor: '0.5' },
  { key: 'good', factor: '0.75' },
  { key: 'excellent', factor: '1' },
]

/** The levels in force for a measure: its own, or the default four. */
export const levelsOf = ({ levels }: Rules): readonly Level[] => (levels?.length ? levels : defaultLevels)

function complaintOf(level: Level, index: number, all: readonly Level[]): FieldProblem | null {
  const factor = parseAmount(level.factor)
  if (!factor.ok) return { path: `levels.${index}.factor`, ...factor.problem }
  if (exact(factor.value).greaterThan(1)) return { path: `levels.${index}.factor`, code: 'factorAboveOne' }
  const isRepeated = all.findIndex(({ key }) => key === level.key) !== index
  return level.key === '' || isRepeated ? { path: `levels.${index}.key`, code: 'levelKeyTaken' } : null
}

/** کیفی: the evaluator names a level, and the level's factor is the share of the cap. */
export const qualitative: IndicatorKind = {
  kind: 'qualitative',
  direction: 'none',
  inputType: 'level',
  needsTarget: false,
  parseActual: (raw, rules = {}) =>
    parseChoice(
      raw,
      levelsOf(rules).map(({ key }) => key),
    ),
  checkRules: (rules) => levelsOf(rules).flatMap((level, index, all) => complaintOf(level, index, all) ?? []),
  share: (given) => {
    const level = levelsOf(given).find(({ key }) => key === given.actual)
    return level ? { numerator: level.factor, denominator: '1' } : NOTHING
  },
  explain: (given) => {
    const level = levelsOf(given).find(({ key }) => key === given.actual)
    return {
      ruleKey: 'rule.qualitative',
      values: { level: given.actual, levelLabel: level?.label ?? '', factor: level?.factor ?? '0' },
    }
  },
}
