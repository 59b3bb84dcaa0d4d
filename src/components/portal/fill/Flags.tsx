'use client'

import { useFill } from './FillProvider'

/** The flags of a question, when it has some. */
export function Flags({ name }: { name: string }) {
  const { mending } = useFill()
  return mending && <mending.FlagBox name={name} />
}
