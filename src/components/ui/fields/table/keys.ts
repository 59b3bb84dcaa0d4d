import type { KeyboardEvent } from 'react'
import type { Locale } from '../../../../i18n/locale'

export type Step = { row: number; column: number }

/**
 * Where a key leads from a cell, as in a sheet: Enter and the arrows up and down to the next row, the arrows aside to the
 * next column once the caret is at that end of the text. Tab stays the browser's own, so that nobody is caught in the table.
 */
export function stepOf(event: KeyboardEvent, box: HTMLInputElement | HTMLSelectElement, locale: Locale): Step | null {
  const { key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return null
  if (key === 'Enter') return { row: event.shiftKey ? -1 : 1, column: 0 }
  if (event.shiftKey || box instanceof HTMLSelectElement) return null
  if (key === 'ArrowUp') return { row: -1, column: 0 }
  if (key === 'ArrowDown') return { row: 1, column: 0 }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  if (!isAtEnd(box, key)) return null
  // The next column stands on the left where one reads from right to left.
  return { row: 0, column: (key === 'ArrowLeft') === (locale === 'fa') ? 1 : -1 }
}

function isAtEnd(box: HTMLInputElement, key: 'ArrowLeft' | 'ArrowRight'): boolean {
  const { selectionStart, selectionEnd, value } = box
  if (selectionStart === 0 && selectionEnd === value.length) return true
  if (selectionStart !== selectionEnd) return false
  const rightToLeft = getComputedStyle(box).direction === 'rtl'
  return selectionStart === ((key === 'ArrowLeft') === rightToLeft ? value.length : 0)
}
