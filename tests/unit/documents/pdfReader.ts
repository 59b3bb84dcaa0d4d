import zlib from 'node:zlib'
import { extractText, getDocumentProxy } from 'unpdf'

/**
 * Reads the little of a PDF that tests ask about, from its own structure: how many pages of which size, which fonts, and
 * which letters the fonts' ToUnicode maps can give back to who copies the text.
 */
export const PDFDocument = {
  read(content: string | Uint8Array) {
    const file = Buffer.from(content)
    const text = everything(file)
    return {
      pageCount: (text.match(/\/Type\s*\/Page(?![s\w])/g) ?? []).length,
      mediaBox: /\/MediaBox\s*\[([^\]]*)\]/.exec(text)?.[1]?.trim().split(/\s+/).map(Number),
      fonts: [...text.matchAll(/\/BaseFont\s*\/([^\s/<>]+)/g)].map(([, name]) => name ?? ''),
      letters: [...text.matchAll(/<[0-9A-F]{2,4}>\s*<([0-9A-F]{4})>/gi)].map(([, hex]) =>
        String.fromCharCode(parseInt(hex ?? '', 16)),
      ),
    }
  },
}

/** The file with its compressed streams opened. */
function everything(file: Buffer): string {
  const parts = [file.toString('latin1')]
  for (const match of parts[0]?.matchAll(/stream\r?\n/g) ?? []) {
    const from = (match.index ?? 0) + match[0].length
    const to = file.indexOf('endstream', from)
    try {
      parts.push(zlib.inflateSync(file.subarray(from, to)).toString('latin1'))
    } catch {
      // A stream that is not compressed is read where it stands.
    }
  }
  return parts.join('\n')
}

/**
 * The words of a PDF as a reader would copy them, for {@link asCopied}. Half-spaces are gone, brackets and the percent sign
 * stand on either side, and the ligature of lām and alef comes back in either order: these make no difference here.
 */
export async function copiedText(content: string | Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(content)))
  return asCopied((await extractText(pdf, { mergePages: true })).text)
}

/** A text with nothing left but letters and digits, as {@link copiedText} gives it. */
export const asCopied = (text: string): string =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('لا', 'ال'))
    .join('')
