'use client'

import type { ComponentType } from 'react'
import { useEffect, useState } from 'react'

/** How long to wait before what could not be fetched is asked for again. */
const AGAIN_MS = 5000

/**
 * A part of a page that nobody waits for: it is fetched once the page works and shown when it has come. A line that is cut
 * meanwhile takes nothing from the page (`React.lazy` would break it); the part is asked for again.
 */
export function late<Props extends object = object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  return function Late(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null)
    useEffect(() => {
      let timer: ReturnType<typeof setTimeout> | undefined
      let isGone = false
      function ask() {
        load().then(
          (loaded) => !isGone && setLoaded(() => loaded.default),
          () => {
            if (!isGone) timer = setTimeout(ask, AGAIN_MS)
          },
        )
      }
      ask()
      return () => {
        isGone = true
        clearTimeout(timer)
      }
    }, [])
    return Loaded && <Loaded {...props} />
  }
}
