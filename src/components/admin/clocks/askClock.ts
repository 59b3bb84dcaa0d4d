'use client'

import type { SeenClock } from '../../../domain/clocks/status'
import type { Locale } from '../../../i18n/locale'
import { send } from '../../ui/problem'

type Told = (clock: SeenClock | null) => void

let waiting = new Map<string, Told[]>()

/** As many as the server answers at once. */
const MOST = 500

/** The clock of a row. The rows of one list, which are drawn together, are asked about together. */
export function askClock(id: string, locale: Locale): Promise<SeenClock | null> {
  return new Promise((resolve) => {
    if (waiting.size === 0) setTimeout(() => void ask(locale), 0)
    waiting.set(id, [...(waiting.get(id) ?? []), resolve])
  })
}

async function ask(locale: Locale): Promise<void> {
  const asked = waiting
  waiting = new Map()
  const ids = [...asked.keys()].slice(0, MOST)
  const sent = await send<{ clocks: Record<string, SeenClock | null> }>('/api/clocks/seen', { body: { ids }, locale })
  for (const [id, tell] of asked) for (const one of tell) one((sent.ok && sent.data.clocks[id]) || null)
}
