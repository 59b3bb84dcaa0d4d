import { read, type WorkBook } from '@e965/xlsx'

/** All pieces of a file that is made while it is sent, and how many there were. */
export async function gathered(content: AsyncIterable<Uint8Array>): Promise<{ bytes: Buffer; pieces: number }> {
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  return { bytes: Buffer.concat(pieces), pieces: pieces.length }
}

/** A workbook as another program reads it: SheetJS, which shares nothing with our writer. */
export const openWorkbook = (bytes: Uint8Array): WorkBook =>
  read(bytes, { type: 'buffer', cellFormula: true, cellStyles: true, cellNF: true })
