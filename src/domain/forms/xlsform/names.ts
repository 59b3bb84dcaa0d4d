import type { Block } from '../generateBlocks'
import { own } from './sheets'
import type { Cells } from './sheets'
import type { Group, Rules } from '../rules/rule'

/** Gives names that can be keys of answers, each once. */
export function namer(longest: number) {
  const taken = new Set<string>()
  return (wanted: string): string => {
    const plain = wanted
      .normalize('NFKD')
      .replace(/[^\w-]+/g, '_')
      .replace(/^[^A-Za-z]+/, '')
      .slice(0, longest - 4)
    const base = plain || 'q'
    let name = plain && !taken.has(plain) ? plain : ''
    for (let copy = plain ? 2 : 1; !name; copy += 1) if (!taken.has(`${base}_${copy}`)) name = `${base}_${copy}`
    taken.add(name)
    return name
  }
}

/** What a block of ours brings along in columns of its own; nothing when somebody spoilt it. */
export function carried(cells: Cells, column: 'settings' | 'rules'): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(cells[own[column]] ?? '{}')
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Blocks under other names, also where rules and formulas ask for them. */
export function renamed(blocks: readonly Block[], names: ReadonlyMap<string, string>): Block[] {
  if (names.size === 0) return [...blocks]
  const ask = (given: string): string => {
    const [name = '', ...part] = given.split('.')
    return [names.get(name) ?? name, ...part].join('.')
  }
  const group = <One extends Group>(given: One): One => ({
    ...given,
    conditions: given.conditions.map((one) => ({
      ...one,
      ask: ask(one.ask),
      ...(one.other ? { other: ask(one.other) } : {}),
    })),
  })
  return blocks.map((block) => {
    const { visibleWhen, requiredWhen, validWhen } = (block.rules ?? {}) as Rules
    return {
      ...block,
      ...(typeof block.name === 'string' ? { name: ask(block.name) } : {}),
      ...(typeof block.formula === 'string' ? { formula: formulaUnder(block.formula, ask) } : {}),
      ...(block.rules
        ? {
            rules: {
              ...(visibleWhen ? { visibleWhen: group(visibleWhen) } : {}),
              ...(requiredWhen ? { requiredWhen: group(requiredWhen) } : {}),
              ...(validWhen ? { validWhen: validWhen.map(group) } : {}),
            },
          }
        : {}),
    }
  })
}

/** Names of functions are followed by a parenthesis and stay, like texts between quotes. */
const formulaUnder = (formula: string, ask: (name: string) => string): string =>
  formula.replace(
    /('[^']*'|"[^"]*")|\{\s*([\w.-]+)\s*\}|([A-Za-z_][\w.]*)(?!\s*\(|[\w.])/g,
    (whole: string, text?: string, braced?: string, plain?: string) =>
      text ? whole : `{${ask(braced ?? plain ?? '')}}`,
  )
