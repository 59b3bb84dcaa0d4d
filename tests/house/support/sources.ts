import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

const never = new Set(['node_modules', '.next', '.data', '.git', 'coverage'])

/** All files under a folder of the project (relative names, with `/`) whose name ends in one of these. */
export function filesUnder(folder: string, endings: readonly string[]): string[] {
  const at = path.join(root, folder)
  if (!fs.existsSync(at)) return []
  return fs.readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return never.has(entry.name) ? [] : filesUnder(name, endings)
    return endings.some((ending) => entry.name.endsWith(ending)) ? [name] : []
  })
}

export const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

export const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    read(file),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  )

/** Every node of a tree, the deepest last. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1
