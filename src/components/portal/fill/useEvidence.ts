'use client'

import { useRef, useState } from 'react'
import type { FilledEvidence, SelfAssessmentView } from '../../../domain/forms/view'
import type { Locale } from '../../../i18n/locale'
import type { SlotFile } from '../../ui/FileSlot'
import { newIdempotencyKey, send } from '../../ui/problem'
import { uploadFile } from './uploadFile'

/** A file of a slot: stored, on its way, or one that did not arrive and can be sent again. */
export type EvidenceFile = SlotFile & { field: string; slot: string; source?: File }

export type Evidence = {
  files: readonly EvidenceFile[]
  /** by path of the slot: why the last file was not taken, or not removed */
  refusals: Readonly<Record<string, string>>
  add: (field: string, slot: string, files: readonly File[]) => void
  retry: (file: SlotFile) => void
  remove: (file: SlotFile) => Promise<void>
}

const stored = ({ id, field, slot, name, bytes, href }: FilledEvidence): EvidenceFile => ({
  id,
  field,
  slot,
  name,
  bytes,
  href,
  status: 'stored',
})

/** The evidence of a form: what is there, what is on its way, and the ways to add and remove. */
export function useEvidence({ evaluationId, evidence }: SelfAssessmentView, locale: Locale): Evidence {
  const [seen, setSeen] = useState(evidence)
  const [files, setFiles] = useState<readonly EvidenceFile[]>(() => evidence.map(stored))
  const [refusals, setRefusals] = useState<Record<string, string>>({})
  /** files that were taken away before their turn came */
  const isGone = useRef(new Set<string>())
  const onTheWay = useRef(new Map<string, AbortController>())

  // What the server shows anew replaces what was stored; what is on its way stays.
  if (evidence !== seen) {
    setSeen(evidence)
    setFiles([...evidence.map(stored), ...files.filter(({ status }) => status !== 'stored')])
  }

  const tell = (path: string, message: string | null) =>
    setRefusals(({ [path]: _, ...others }) => (message === null ? others : { ...others, [path]: message }))
  const patch = (id: string, changes: Partial<EvidenceFile>) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one)))

  async function upload({ id, field, slot, source }: EvidenceFile) {
    if (!source) return
    const path = `${field}.${slot}`
    tell(path, null)
    patch(id, { status: 'uploading', percent: 0 })
    const giveUp = new AbortController()
    onTheWay.current.set(id, giveUp)
    const sent = await uploadFile({
      evaluationId,
      field,
      slot,
      file: source,
      onProgress: (percent) => patch(id, { percent }),
      onWaiting: (isWaiting) => patch(id, { status: isWaiting ? 'waiting' : 'uploading' }),
      signal: giveUp.signal,
      locale,
    })
    onTheWay.current.delete(id)
    if (!sent) return
    if (sent.ok) {
      const arrived = stored(sent.data)
      // The same file twice in one slot is one: the server answers with the one that is there.
      setFiles((all) => [...all.filter((one) => one.id !== id && one.id !== arrived.id), arrived])
      return
    }
    tell(path, sent.problem.fields?.[0]?.message ?? sent.problem.message)
    // Without a line or a session it can be sent again; what the server refused would be refused again.
    if ([0, 401].includes(sent.problem.status) || sent.problem.status >= 500) patch(id, { status: 'failed' })
    else setFiles((all) => all.filter((one) => one.id !== id))
  }

  async function uploadAll(waiting: readonly EvidenceFile[]) {
    for (const one of waiting) if (!isGone.current.has(one.id)) await upload(one)
  }

  return {
    files,
    refusals,
    add(field, slot, chosen) {
      const waiting = chosen.map((source): EvidenceFile => {
        return {
          id: newIdempotencyKey(),
          field,
          slot,
          name: source.name,
          bytes: source.size,
          status: 'uploading',
          percent: 0,
          source,
        }
      })
      setFiles((all) => [...all, ...waiting])
      void uploadAll(waiting)
    },
    retry({ id }) {
      const file = files.find((one) => one.id === id)
      if (file) void upload(file)
    },
    async remove({ id }) {
      const file = files.find((one) => one.id === id)
      if (!file) return
      const path = `${file.field}.${file.slot}`
      tell(path, null)
      isGone.current.add(id)
      onTheWay.current.get(id)?.abort()
      const answer =
        file.status === 'stored' ? await send(`/api/upload-evidence/${id}`, { method: 'DELETE', locale }) : null
      const isDone = !answer || answer.ok || answer.problem.status === 404
      if (isDone) setFiles((all) => all.filter((one) => one.id !== id))
      else tell(path, answer.problem.message)
    },
  }
}
