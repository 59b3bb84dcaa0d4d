/** Widths in em of what is much narrower or wider than the rest in Vazirmatn; a little more than measured, never less. */
const widths: readonly [RegExp, number][] = [
  [/\p{Mn}|[\u200b-\u200f\u2060\u2066-\u2069]/u, 0],
  [/[اآأإلرزژدذو،.,:؛!()[\]'|«»iljI\s]/u, 0.36],
  [/[سشصضطظثMW@]/u, 0.82],
  [/[A-Zmw]/u, 0.72],
]
const usual = 0.62

const widthOf = (sign: string): number => widths.find(([signs]) => signs.test(sign))?.[1] ?? usual

/** How wide a text stands at this size, near enough to break it into lines. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * size

/** Breaks a text at its spaces into lines that are not wider; a word that is wider is broken anywhere. */
export function textLines(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => pieces(one, size, width))) {
    const longer = line ? `${line} ${word}` : word
    if (line && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word]
  const parts: string[] = ['']
  for (const sign of word) {
    const last = parts.at(-1) ?? ''
    if (last && textWidth(last + sign, size) > width) parts.push(sign)
    else parts[parts.length - 1] = last + sign
  }
  return parts
}
