'use client'

import { useState } from 'react'
import type { FileView } from '../../domain/review/views'
import type { Locale } from '../../i18n/locale'
import type { SlotFile } from './FileLine'
import { fileStatus } from './fileStatus'
import { newIdempotencyKey } from './problem'
import { useSend } from './useSend'

/** A kept file as a line of a slot. */
export const slotFile = ({ id, name, bytes, href, thumbnail, scan }: FileView): SlotFile => ({
  id,
  name,
  bytes,
  href,
  thumbnail,
  status: fileStatus[scan],
})

/**
 * The files of a thing that takes them one by one at an address and answers with all that are there. What is on its way
 * stands among them. `fields` go beside each file.
 */
export function useSentFiles<File extends FileView>(address: string, given: readonly File[], locale: Locale) {
  const [kept, setKept] = useState(given)
  const [onTheWay, setOnTheWay] = useState<SlotFile[]>([])
  const { run, pending, problem } = useSend<{ files: File[] }>()

  async function add(chosen: readonly globalThis.File[], fields: Readonly<Record<string, string>> = {}) {
    if (pending) return
    const lines = chosen.map(({ name, size: bytes }) => ({ id: newIdempotencyKey(), name, bytes }))
    setOnTheWay(lines.map((line) => ({ ...line, status: 'uploading' as const })))
    for (const [index, file] of chosen.entries()) {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      body.set('file', file)
      // The same file twice is one, so a lost answer may be asked for again.
      const answer = await run(address, { body, idempotencyKey: lines[index]?.id ?? newIdempotencyKey(), locale })
      if (!answer) break
      setKept(answer.data.files)
      setOnTheWay((all) => all.slice(1))
    }
    setOnTheWay([])
  }

  async function remove(id: string) {
    const answer = await run(`${address}/${id}`, { method: 'DELETE', locale })
    if (answer) setKept(answer.data.files)
  }
  return { kept, onTheWay, pending, problem, add, remove }
}
