/** What a colour means. Colour never stands alone: a word or a shape says the same. */
export const tones = ['neutral', 'info', 'attention', 'done', 'refused'] as const
export type Tone = (typeof tones)[number]

/** Text, background and border of a tinted surface (chip, banner) in each tone. */
export const tintedTone: Record<Tone, string> = {
  neutral: 'text-muted bg-neutral-tint border-neutral-line',
  info: 'text-lapis bg-lapis-tint border-lapis-line',
  attention: 'text-saffron bg-saffron-tint border-saffron-line',
  done: 'text-cypress bg-cypress-tint border-cypress-line',
  refused: 'text-pomegranate bg-pomegranate-tint border-pomegranate-line',
}

/** Text alone in each tone. */
export const textTone: Record<Tone, string> = {
  neutral: 'text-muted',
  info: 'text-lapis',
  attention: 'text-saffron',
  done: 'text-cypress',
  refused: 'text-pomegranate',
}
