import type { Worded } from './text'
import { uiText } from './text'
import { VisuallyHidden } from './VisuallyHidden'

/** The key that does the same as the button it stands in («J»). On touch screens it is not shown. */
export function KeyHint({ keys, locale }: Worded & { keys: string }) {
  return (
    <kbd className="hidden rounded-bar border border-current px-1.5 font-sans text-14 leading-5 opacity-75 pointer-fine:inline">
      <VisuallyHidden>{uiText(locale)('keyHint', { key: '' })}</VisuallyHidden>
      <bdi dir="ltr">{keys}</bdi>
    </kbd>
  )
}
