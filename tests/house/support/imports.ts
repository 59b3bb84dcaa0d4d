import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { filesUnder, lineOf, nodesOf, parse, root } from './sources'

export type Import = {
  readonly from: string
  readonly line: number
  /** What stands in the quotes. */
  readonly specifier: string
  /** The file of ours that it means, or undefined for a package. */
  readonly target: string | undefined
  readonly typeOnly: boolean
}

const sourceFolders = ['src', 'collections', 'hooks', 'seed', 'bench']

/** Our own source files, generated ones left out: nobody writes their imports. */
export function sourceFiles(): string[] {
  const written = (file: string) =>
    !file.startsWith('src/migrations/') && !file.startsWith('src/app/(payload)/') && file !== 'src/payload-types.ts'
  const all = sourceFolders.flatMap((folder) => filesUnder(folder, ['.ts', '.tsx']))
  return [...all.filter(written), 'payload.config.ts']
}

/** Every import, export-from and `import()` of a file. */
export function importsOf(file: string): Import[] {
  const found: Import[] = []
  for (const node of nodesOf(parse(file))) {
    const at = specifierOf(node)
    if (!at) continue
    const typeOnly = isTypeOnly(node)
    found.push({ from: file, line: lineOf(node), specifier: at, target: resolve(file, at), typeOnly })
  }
  return found
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined
  const [first] = node.arguments
  return first && ts.isStringLiteral(first) ? first.text : undefined
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { isTypeOnly: whole, name, namedBindings } = node.importClause
  if (whole) return true
  return (
    !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every((e) => e.isTypeOnly)
  )
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier === '@payload-config') return 'payload.config.ts'
  if (!specifier.startsWith('.')) return undefined
  const base = path.posix.join(path.posix.dirname(from), specifier)
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`]
  return candidates.find((name) => fs.statSync(path.join(root, name), { throwIfNoEntry: false })?.isFile()) ?? base
}
