import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { filesUnder, lineOf, nodesOf, parse } from './support/sources'

/** What makes an answer depend on more than its arguments. */
const impure = new Set(['process', 'globalThis', 'window', 'document', 'fetch', 'setTimeout', 'setInterval', 'crypto'])
const impureCalls = new Set(['Date', 'Date.now', 'Math.random'])

/** Names that a file gives to its own values: a `window` of the cycle is not the browser's. */
function declaredIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  for (const node of nodesOf(file)) {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text)
  }
  return names
}

function isImpure(node: ts.Node, own: ReadonlySet<string>): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length
  if (ts.isCallExpression(node)) return impureCalls.has(node.expression.getText())
  return ts.isIdentifier(node) && impure.has(node.text) && !own.has(node.text) && !isMemberName(node)
}

/** A name after a dot or before a colon is no global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
}

function findings(file: ts.SourceFile): string[] {
  const own = declaredIn(file)
  const found = [...nodesOf(file)].filter((node) => isImpure(node, own))
  return found.map((node) => `${file.fileName}:${lineOf(node)} ${node.getText()}`)
}

describe('the domain', () => {
  test('what is looked for is found', () => {
    const bad = 'const a = Date.now() + Math.random(); const b = new Date(); export const c = process.env.X'
    const good = 'const window = 1; export const b = [new Date(0), { process: window }, x.process]'
    const source = (text: string) => ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true)
    expect(findings(source(bad))).toHaveLength(4)
    expect(findings(source(good))).toEqual([])
  })

  test('reads no clock, chance, environment or network', () => {
    const files = filesUnder('src/domain', ['.ts'])
    expect(files.length).toBeGreaterThan(20)
    expect(files.map(parse).flatMap(findings)).toEqual([])
  })
})

test('the time of a demo is played by seeds alone', () => {
  const served = ['src', 'collections', 'hooks'].flatMap((part) => filesUnder(part, ['.ts', '.tsx']))
  const players = served.filter((file) => parse(file).text.includes('playAt'))
  expect(players).toEqual(['src/lib/clock.ts'])
})
