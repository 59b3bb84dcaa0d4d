import en from './en.json' with { type: 'json' }
import fa from './fa.json' with { type: 'json' }
import lexicalFa from './lexical.fa.json' with { type: 'json' }

/**
 * Texts of Payload and its plugins in our words: what was left in English, translated by machine, or says something else
 * than its English. Laid over Payload's own; tests/unit/i18n/payloadTexts.test.ts compares their keys and places.
 */
export const payloadTexts = { fa, en }

/** The same for the rich-text editor, by its features; it lays its own texts over all others, so ours go in through it. */
export const editorTexts = { fa: { lexical: lexicalFa } }
