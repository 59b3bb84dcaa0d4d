import { useEffect, useRef } from 'react'

/** Handlers by the key's place on the keyboard («KeyJ»): the letter on it differs between Persian and Latin layouts. */
export type Keys = Record<string, ((event: KeyboardEvent) => void) | undefined>

const typing = 'textarea, select, input:not([type=radio]):not([type=checkbox]), [contenteditable=true]'

/** Single keys while nobody types and no dialog is open; `Control+Enter` also while typing. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const name = event.ctrlKey || event.metaKey ? `Control+${event.code}` : event.code
      const handler = event.altKey || event.isComposing ? undefined : latest.current[name]
      if (!handler || document.querySelector('dialog[open]')) return
      if (!name.startsWith('Control+') && event.target instanceof Element && event.target.matches(typing)) return
      event.preventDefault()
      handler(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
