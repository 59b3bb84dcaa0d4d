import type { NodeKind } from '../graph'
import { oneLine } from '../readGraph'
import type { XmlNode } from './tree'

/** What of a file has no place in our graph (`left`, `looseFlow`), or was taken as something simpler (`readAs`). */
export type ReadNote = { code: 'left' | 'readAs' | 'looseFlow'; what: string; as?: NodeKind }

/** Collects notes: one for each kind of element, with the names of all that it concerns. */
export class Notes {
  readonly #known = new Map<string, { note: Omit<ReadNote, 'what'>; element: string; names: string[] }>()

  add(code: ReadNote['code'], { local, attributes, text }: XmlNode, as?: NodeKind): void {
    this.#put(code, local, oneLine(attributes.name ?? attributes.id ?? text), as)
  }

  /** A text that was too long to keep whole. */
  text(text: string): void {
    this.#put('left', 'text', text)
  }

  /** What a program keeps for itself, by the names of its elements. */
  extensions({ children }: XmlNode): void {
    const own = children.filter(({ local }) => local === 'extensionElements').flatMap((one) => one.children)
    for (const { local } of own) this.#put('left', 'extensionElements', local)
  }

  #put(code: ReadNote['code'], element: string, name: string, as?: NodeKind): void {
    const key = `${code} ${element}`
    const known = this.#known.get(key) ?? { note: { code, ...(as && { as }) }, element, names: [] }
    if (name && !known.names.includes(name)) known.names.push(name)
    this.#known.set(key, known)
  }

  all(): ReadNote[] {
    return [...this.#known.values()].map(({ note, element, names }) => ({
      ...note,
      what: names.length > 0 ? `${element} (${names.join('، ')})` : element,
    }))
  }
}
