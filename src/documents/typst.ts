import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import fs from 'node:fs/promises'
import path from 'node:path'
import { fontFolder } from './fonts'

let compiler: Promise<NodeCompiler> | null = null

/** One compiler a process: its fonts are read once. Loaded when the first paper is asked for, because it is a native module. */
function theCompiler(): Promise<NodeCompiler> {
  compiler ??= startCompiler()
  return compiler
}

async function startCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const names = ['Vazirmatn-Regular.ttf', 'Vazirmatn-Bold.ttf']
  const fontBlobs = await Promise.all(names.map((name) => fs.readFile(path.join(fontFolder, name))))
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
}

/**
 * Sets a paper from a Typst template and its data. The data reaches the template as JSON text, never as markup, so that what
 * somebody wrote into a title stays text. The same data gives the same file, byte by byte.
 */
export async function typesetPdf(template: string, data: unknown, creationTimestamp: number): Promise<Uint8Array> {
  const instance = await theCompiler()
  const pdf = instance.pdf({ mainFileContent: template, inputs: { data: JSON.stringify(data) } }, { creationTimestamp })
  // Remembered layouts of papers long gone are let go of.
  instance.evictCache(10)
  return pdf
}
