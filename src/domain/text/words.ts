/** A stretch of text that both versions have, or only the older or the newer one. */
export type Stretch = { kind: 'same' | 'old' | 'new'; text: string }

/** Beyond so many words the two are shown whole: nobody reads such a comparison word by word. */
const most = 1500

/**
 * Compares two texts word by word: the stretches of the older one (`same`, `old`) joined give the older text, those of the
 * newer one (`same`, `new`) the newer.
 */
export function compareWords(older: string, newer: string): Stretch[] {
  const [one, other] = [wordsOf(older), wordsOf(newer)]
  if (one.length > most || other.length > most) return joined([whole('old', older), whole('new', newer)])
  const common = lengthsOfCommon(one, other)
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i], other[j]]
    if (a !== undefined && a === b) {
      found.push(whole('same', a))
      i += 1
      j += 1
    } else if (a !== undefined && (b === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      found.push(whole('old', a))
      i += 1
    } else {
      found.push(whole('new', b ?? ''))
      j += 1
    }
  }
  return joined(found)
}

const whole = (kind: Stretch['kind'], text: string): Stretch => ({ kind, text })

/** Words with the spaces that follow them; nothing of the text is lost. */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+\s*/g) ?? []

/** At [i][j]: how many words the ends from i and from j have in common. */
function lengthsOfCommon(one: readonly string[], other: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = table[i] as number[]
      row[j] =
        one[i] === other[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

/** Neighbours of one kind are one stretch; empty ones are none. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const { kind, text } of stretches) {
    const last = all.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text !== '') all.push({ kind, text })
  }
  return all
}
