/** An expression of the convention, read: texts, numbers, answers by name, the answer itself, and what is done with them. */
export type XPath =
  { text: string } | { number: string } | { name: string } | { self: true } | { call: string; of: readonly XPath[] }

const longest = 4000
const deepest = 60
const token =
  /\s*(?:(\$\{\s*[^}]+?\s*\})|('[^']*'|"[^"]*")|(\d+(?:\.\d+)?|\.\d+)|(!=|<=|>=|[=<>+\-*(),.])|([A-Za-z_][\w:-]*))/y

/** The signs of two sides, the loosest first. */
const levels = [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']]

class Unreadable extends Error {}

/**
 * Reads an expression as XLSForms write it; null for what it does not know, such as paths and axes. Nothing of it is ever
 * run: it becomes rules and formulas of ours, or it is listed.
 */
export function parseXPath(written: string): XPath | null {
  try {
    const reader = readerOf(tokensOf(written))
    const read = expression(reader, 0, 0)
    return reader.peek() === undefined ? read : null
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

function tokensOf(written: string): string[] {
  const text = written.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim()
  if (text.length > longest) throw new Unreadable()
  const found: string[] = []
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) throw new Unreadable()
    found.push(match[0].trim())
  }
  return found
}

type Reader = { peek: () => string | undefined; take: () => string; expect: (sign: string) => void }

function readerOf(tokens: readonly string[]): Reader {
  let at = 0
  const take = () => {
    const next = tokens[at++]
    if (next === undefined) throw new Unreadable()
    return next
  }
  return {
    peek: () => tokens[at],
    take,
    expect: (sign) => {
      if (take() !== sign) throw new Unreadable()
    },
  }
}

function expression(reader: Reader, level: number, depth: number): XPath {
  if (depth > deepest) throw new Unreadable()
  const signs = levels[level]
  if (!signs) return single(reader, depth + 1)
  let left = expression(reader, level + 1, depth)
  for (let next = reader.peek(); next !== undefined && signs.includes(next); next = reader.peek()) {
    reader.take()
    left = { call: next, of: [left, expression(reader, level + 1, depth)] }
  }
  return left
}

function single(reader: Reader, depth: number): XPath {
  if (depth > deepest) throw new Unreadable()
  const next = reader.take()
  if (next === '-') return { call: '-', of: [single(reader, depth + 1)] }
  if (next === '(') {
    const inside = expression(reader, 0, depth)
    reader.expect(')')
    return inside
  }
  if (next === '.') return { self: true }
  if (next.startsWith('${')) return { name: next.slice(2, -1).trim() }
  if (next.startsWith("'") || next.startsWith('"')) return { text: next.slice(1, -1) }
  if (/^[\d.]/.test(next)) return { number: next.startsWith('.') ? `0${next}` : next }
  if (!/^[A-Za-z_]/.test(next) || reader.peek() !== '(') throw new Unreadable()
  reader.take()
  return { call: next, of: argumentsOf(reader, depth) }
}

function argumentsOf(reader: Reader, depth: number): XPath[] {
  const given: XPath[] = []
  if (reader.peek() === ')') {
    reader.take()
    return given
  }
  for (;;) {
    given.push(expression(reader, 0, depth + 1))
    const next = reader.take()
    if (next === ')') return given
    if (next !== ',') throw new Unreadable()
  }
}
