import jsep from 'jsep'
import type { FieldProblem } from '../../problems'
import { toAsciiDigits } from '../../text/digits'
import { parseDecimal } from '../../text/decimal'
import type { Formula, FunctionName, Operator } from './formula'
import { formulaComparisons, functions, operators } from './formula'
import type { Kind } from './kinds'

type Fault = Pick<FieldProblem, 'code' | 'values'>
export type ParsedFormula = { ok: true; formula: Formula; asked: readonly string[] } | { ok: false; fault: Fault }

/** What can be asked by a name; null when there is no such thing. */
export type KindOfName = (ask: string) => Kind | null

const longest = 1000
/** As what a text between quotes can be compared with an answer. */
const asText: ReadonlySet<Kind> = new Set(['text', 'choice', 'yesNo'])

// The parser knows what is told here and nothing else: no logic of programs, no bits, no lists, no `this`, no words of its own.
jsep.removeAllUnaryOps()
jsep.removeAllBinaryOps()
jsep.removeAllLiterals()
jsep.addUnaryOp('-')
for (const sign of Object.keys(formulaComparisons)) jsep.addBinaryOp(sign, 1)
for (const sign of ['+', '-']) jsep.addBinaryOp(sign, 2)
for (const sign of ['*', '/']) jsep.addBinaryOp(sign, 3)

class Refused extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code)
  }
}
const refuse = (code: string, values?: Fault['values']): never => {
  throw new Refused({ code, ...(values ? { values } : {}) })
}

/**
 * Reads a formula as staff write it: names of questions (`{name}` where a name has a hyphen), + - * / × ÷ ( ), numbers in
 * digits of any alphabet, and the functions of `functions`. Refuses everything else by name. Nothing of it is ever run:
 * what comes out is data for `evaluate`.
 */
export function parseFormula(written: string, kindOfName: KindOfName): ParsedFormula {
  const asked: string[] = []
  try {
    if (written.length > longest) refuse('tooLong', { max: longest })
    const { text, names } = plain(written)
    const tree = jsep(text)
    const ask = (name: string): string => {
      const found = names.get(name) ?? name
      if (kindOfName(found) === null) refuse('formulaNoName', { name: found })
      if (!asked.includes(found)) asked.push(found)
      return found
    }
    return { ok: true, formula: number(tree, { ask, kindOfName }), asked }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault }
    const at = (error as { index?: number }).index
    return { ok: false, fault: { code: 'formulaUnreadable', values: { at: (at ?? 0) + 1 } } }
  }
}

/** One spelling of digits, marks and signs, outside of quotes; names in braces under names that the parser takes. */
function plain(written: string): { text: string; names: Map<string, string> } {
  const names = new Map<string, string>()
  const text = written
    .split(/('[^']*'|"[^"]*")/)
    .map((part, at) => (at % 2 === 1 ? part : unquoted(part, names)))
    .join('')
  return { text, names }
}

const signs: Record<string, string> = {
  '×': '*',
  '÷': '/',
  '−': '-',
  '≠': '!=',
  '≥': '>=',
  '≤': '<=',
  '٫': '.',
  '،': ',',
}

const unquoted = (part: string, names: Map<string, string>): string =>
  toAsciiDigits(part)
    .replace(/[×÷−≠≥≤٫،]/g, (sign) => signs[sign] ?? sign)
    .replace(/[٬\u200c\u200e\u200f\u061c]/g, '')
    .replace(/\{\s*([\w.-]+)\s*\}/g, (_, name: string) => {
      const key = `$${names.size}`
      names.set(key, name)
      return key
    })

type Reading = { ask: (name: string) => string; kindOfName: KindOfName }

/** A part of a formula that gives a number. */
function number(node: jsep.Expression, reading: Reading): Formula {
  switch (node.type) {
    case 'Literal':
      return literal(node as jsep.Literal)
    case 'UnaryExpression':
      return { call: '-', of: [number((node as jsep.UnaryExpression).argument, reading)] }
    case 'BinaryExpression':
      return binary(node as jsep.BinaryExpression, reading)
    case 'CallExpression':
      return call(node as jsep.CallExpression, reading)
    case 'Identifier':
    case 'MemberExpression': {
      const ask = reading.ask(nameOf(node))
      if (reading.kindOfName(ask) !== 'number') refuse('formulaNoNumber', { name: ask })
      return { ask }
    }
    default:
      return refuse('formulaUnreadable', { at: 1 })
  }
}

function literal({ raw, value }: jsep.Literal): Formula {
  // The digits as they were written: the parser's own number has lost some of them.
  const decimal = typeof value === 'number' ? parseDecimal(raw) : null
  return decimal === null ? refuse('formulaText', { text: String(raw) }) : { number: decimal }
}

function binary({ operator, left, right }: jsep.BinaryExpression, reading: Reading): Formula {
  const sign = operators.find((one) => one === operator)
  if (!sign) return refuse('formulaCompares', { sign: operator })
  return { call: sign as Operator, of: [number(left, reading), number(right, reading)] }
}

function call({ callee, arguments: given }: jsep.CallExpression, reading: Reading): Formula {
  const name = callee.type === 'Identifier' ? nameOf(callee).toLowerCase() : ''
  if (!Object.hasOwn(functions, name)) return refuse('formulaNoFunction', { name: name || '?' })
  const [least, most] = functions[name as FunctionName]
  if (given.length < least || given.length > most) refuse('formulaArguments', { name, least, most })
  const of = given.map((one, at) => (name === 'if' && at === 0 ? test(one, reading) : number(one, reading)))
  return { call: name as FunctionName, of }
}

/** What `if` asks: one comparison of two numbers, days, or of an answer with a text. */
function test(node: jsep.Expression, reading: Reading): Formula {
  const { operator, left, right } = node as jsep.BinaryExpression
  const comparison = node.type === 'BinaryExpression' && formulaComparisons[operator as keyof typeof formulaComparisons]
  if (!comparison) return refuse('formulaNoTest')
  const sides = [side(left, reading), side(right, reading)] as const
  const [one, other] = sides.map(({ kind }) => kind) as [Kind, Kind]
  const isOrder = comparison !== 'is' && comparison !== 'isNot'
  const fits = one === other || (asText.has(one) && asText.has(other))
  if (!fits || (isOrder && one !== 'number' && one !== 'day')) refuse('formulaUnlike', { sign: operator })
  return { test: comparison, of: [sides[0].formula, sides[1].formula] }
}

function side(node: jsep.Expression, reading: Reading): { formula: Formula; kind: Kind } {
  if (node.type === 'Literal' && typeof (node as jsep.Literal).value === 'string')
    return { formula: { text: String((node as jsep.Literal).value) }, kind: 'text' }
  if (node.type === 'Identifier' || node.type === 'MemberExpression') {
    const ask = reading.ask(nameOf(node))
    return { formula: { ask }, kind: reading.kindOfName(ask) ?? 'text' }
  }
  return { formula: number(node, reading), kind: 'number' }
}

function nameOf(node: jsep.Expression): string {
  if (node.type === 'Identifier') return (node as jsep.Identifier).name
  const { object, property, computed } = node as jsep.MemberExpression
  if (computed || property.type !== 'Identifier' || object.type !== 'Identifier')
    return refuse('formulaUnreadable', { at: 1 })
  return `${(object as jsep.Identifier).name}.${(property as jsep.Identifier).name}`
}
