'use client'

import { createContext, useContext } from 'react'

/** What was said to each flag, by its id. */
export type Said = Readonly<Record<string, string>>
type SayingToFlags = { said: Said; say: (id: string, answer: string) => void }

export const MendContext = createContext<SayingToFlags | null>(null)

/** What was said to each flag, and the way to say something. */
export function useMending(): SayingToFlags {
  const mending = useContext(MendContext)
  if (!mending) throw new Error('useMending outside of MendingFill')
  return mending
}
