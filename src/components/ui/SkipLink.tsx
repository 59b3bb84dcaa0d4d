import type { Worded } from './text'
import { uiText } from './text'

/** The first thing that Tab reaches: jumps over the head of the page to `<main id="main">`. */
export function SkipLink({ locale }: Worded) {
  return (
    <a
      href="#main"
      className="sr-only z-50 rounded-field bg-lapis px-4 py-2 font-strong text-on-lapis focus:not-sr-only focus:fixed focus:start-4 focus:top-3"
    >
      {uiText(locale)('skip')}
    </a>
  )
}
