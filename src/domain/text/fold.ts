import { toAsciiDigits } from './digits'

const ZWNJ = '\u200c'
/** Letters that Arabic keyboards and scanned documents put in place of the Persian ones (both occur in the same letters). */
const ARABIC_LETTERS: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک' }
/** Differences that a reader does not see as another word; folded for comparison only, never on save. */
const SEARCH_LETTERS: Record<string, string> = { ة: 'ه', ۀ: 'ه', أ: 'ا', إ: 'ا', ٱ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ی' }

const PRESENTATION_FORMS = /[\uFB50-\uFDCF\uFE70-\uFEFC]/g
const TATWEEL_AND_HARAKAT = /[\u0640\u064B-\u0652\u0670]/g
/** Zero-width space, soft hyphen, byte order mark and direction controls: direction is the page's business, not the text's. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
const SPACES = /[\t\u0020\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g
const ZWNJ_AT_WORD_END = /(?<![\p{L}\p{M}\p{N}])\u200C+|\u200C+(?![\p{L}\p{M}\p{N}\u200C])/gu

/**
 * The form in which Persian text is saved: ي and ى become ی, ك becomes ک; tatweel, harakat and invisible controls go;
 * every kind of blank becomes one plain space; a half-space (ZWNJ) stays once, and only between two letters.
 * Line breaks stay. Digits stay as they were written. Folding twice changes nothing.
 */
export function foldPersian(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(TATWEEL_AND_HARAKAT, '')
    .replace(/[يىك]/g, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .replace(SPACES, ' ')
    .replace(ZWNJ_AT_WORD_END, '')
    .replace(/\u200C{2,}/g, ZWNJ)
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/**
 * The form in which two Persian texts are compared by a search: folded as on save, and besides without spaces and
 * half-spaces («دستگاه‌های» = «دستگاه های» = «دستگاههای»), with ة→ه and every alef and hamza seat as its plain letter,
 * digits ASCII, letters lower case.
 */
export function searchKey(text: string): string {
  return toAsciiDigits(foldPersian(text))
    .replace(/[ةۀأإٱآؤئ]/g, (letter) => SEARCH_LETTERS[letter] ?? letter)
    .replace(/[\u0653-\u0655\u200C\u200D\s]/g, '')
    .toLowerCase()
}
