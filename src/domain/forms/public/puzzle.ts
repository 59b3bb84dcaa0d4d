import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Proof of work, so that flooding a public form costs something and no foreign captcha watches its readers: for each part of
 * a puzzle a number is sought whose SHA-256 with the seed begins with `bits` zero bits. Several small parts instead of a big
 * one, because their sum takes nearly the same time for everybody. The browser seeks, the server looks once a part.
 */
export type Puzzle = { seed: string; parts: number; bits: number }

/** What everyone is asked: about 65,000 hashes, well under a second of a desktop and two or three of a cheap phone. */
export const usualPuzzle = { parts: 16, bits: 12 } as const

const largest = 2 ** 31

/** Whether a number answers one part. */
export function solvesPart({ seed, bits }: Puzzle, part: number, number: number): boolean {
  if (!Number.isInteger(number) || number < 0 || number > largest) return false
  return leadingZeros(sha256(utf8ToBytes(`${seed}:${part}:${number}`))) >= bits
}

/** Whether the numbers answer the whole puzzle, each its part. */
export const solvesPuzzle = (puzzle: Puzzle, numbers: readonly number[]): boolean =>
  numbers.length === puzzle.parts && numbers.every((number, part) => solvesPart(puzzle, part, number))

/** Seeks the numbers; yields after every `slice` tries, so that whoever seeks can let the page breathe. */
export function* seek(puzzle: Puzzle, slice = 200): Generator<void, number[]> {
  const found: number[] = []
  let tries = 0
  for (let part = 0; part < puzzle.parts; part += 1) {
    let number = 0
    while (!solvesPart(puzzle, part, number)) {
      number += 1
      tries += 1
      if (tries % slice === 0) yield
    }
    found.push(number)
  }
  return found
}

function leadingZeros(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first < 0 ? bytes.length * 8 : first * 8 + Math.clz32(bytes[first] ?? 0) - 24
}
