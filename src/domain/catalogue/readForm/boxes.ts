/** One box of a cell and the words beside it. */
export type Box = { ticked: boolean; text: string }
export type Boxes = { boxes: Box[]; /** what stands before the first box and on lines without any */ text: string }

/** The signs by which people and programs tick a box, and those of an empty one. */
const TICKED = /[\u2611\u2612\u25a0\u2713\u2714\u2705\u{1f5f9}\u{1f5f7}\u22a0\u25a3\u25fc\u2b1b]|\[[xX×*]\]/gu
const EMPTY = /[\u2610\u25a1\u25fb\u25a2\u274f\u2751\u2752\u2b1c\u25fd]|\[ ?\]/gu
export const TICK = '\u2611'
export const NO_TICK = '\u2610'

/** The boxes of a cell, in any of their spellings; a box stands before its words, or after them where a line ends with one. */
export function boxesOf(cell: string): Boxes {
  const boxes: Box[] = []
  const texts: string[] = []
  for (const line of cell.replace(TICKED, TICK).replace(EMPTY, NO_TICK).split('\n')) {
    const parts = line.split(/([\u2610\u2611])/)
    const [before = ''] = parts
    const found = parts.flatMap((part, at) =>
      at % 2 === 1 ? [{ ticked: part === TICK, text: (parts[at + 1] ?? '').trim() }] : [],
    )
    const isAfter = before.trim() !== '' && found.length > 0 && found.at(-1)?.text === ''
    if (isAfter) boxes.push(...found.map(({ ticked }, at) => ({ ticked, text: (parts[at * 2] ?? '').trim() })))
    else {
      boxes.push(...found)
      if (before.trim() !== '') texts.push(before.trim())
    }
  }
  return { boxes, text: texts.join('\n') }
}

/** True when the cell has a ticked box. */
export const isTicked = (cell: string): boolean => boxesOf(cell).boxes.some(({ ticked }) => ticked)
