/** A section of a version as lines of text. */
export type VersionSection = { key: string; title: string; lines: readonly string[] }

export type LineChange = { kind: 'same' | 'removed' | 'added'; text: string }
export type SectionChange = { key: string; title: string; isChanged: boolean; lines: LineChange[] }

/**
 * What a version says otherwise than the one before it: section by section, in the order of the newer one, each line the
 * same, taken away or added. Lines are matched by the longest common sequence, so that a line that was put in between moves
 * none of the others. Sections that only the older one has come last.
 */
export function compareVersions(older: readonly VersionSection[], newer: readonly VersionSection[]): SectionChange[] {
  const before = new Map(older.map((section) => [section.key, section]))
  const known = new Set(newer.map(({ key }) => key))
  const compared = newer.map((section) => changeOf(section, before.get(section.key)?.lines ?? [], section.lines))
  const gone = older.filter(({ key }) => !known.has(key)).map((section) => changeOf(section, section.lines, []))
  return [...compared, ...gone]
}

function changeOf({ key, title }: VersionSection, before: readonly string[], after: readonly string[]): SectionChange {
  const lines = matched(before, after)
  return { key, title, isChanged: lines.some(({ kind }) => kind !== 'same'), lines }
}

/** Both lists as one: what was taken away stands before what came in its place. */
function matched(before: readonly string[], after: readonly string[]): LineChange[] {
  const common = lengths(before, after)
  const lines: LineChange[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]]
    if (old !== undefined && old === now) {
      lines.push({ kind: 'same', text: old })
      i += 1
      j += 1
    } else if (old !== undefined && (now === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      lines.push({ kind: 'removed', text: old })
      i += 1
    } else if (now !== undefined) {
      lines.push({ kind: 'added', text: now })
      j += 1
    }
  }
  return lines
}

/** How long the longest common sequence is from each pair of places on. */
function lengths(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i]
      if (row)
        row[j] =
          before[i] === after[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return table
}
