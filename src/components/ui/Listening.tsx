'use client'

import { useEffect } from 'react'

/** Says of the document that its program listens from now on: `keepEarlyHands` waits for it. */
export function Listening() {
  useEffect(() => document.documentElement.setAttribute('data-listens', ''), [])
  return null
}
