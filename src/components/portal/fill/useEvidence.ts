'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { GivenEvidence } from '../../../domain/forms/completeness'
import type { FilledEvidence, SelfAssessmentView } from '../../../domain/forms/view'
import type { Locale } from '../../../i18n/locale'
import type { SlotFile } from '../../ui/FileSlot'
import type { Sent } from '../../ui/problem'
import { fileStatus } from '../../ui/fileStatus'
import { newIdempotencyKey, send } from '../../ui/problem'
import { fillText } from './text'
import { hashOf, placeOf } from './twin'
import { uploadFile } from './uploadFile'

/** A file of a slot: kept, on its way, or one that did not arrive and can be sent again. */
export type EvidenceFile = SlotFile & {
  field: string
  slot: string
  sha256?: string | null
  source?: File
  /** the file elsewhere in the form that has the same content */
  twin?: string
}

export type Evidence = {
  files: readonly EvidenceFile[]
  /** what of it counts when the form is looked through for what is missing */
  given: readonly GivenEvidence[]
  /** by path of the slot: why the last file was not taken, or not removed */
  refusals: Readonly<Record<string, string>>
  add: (field: string, slot: string, files: readonly File[]) => void
  /** Sends again what did not arrive; uses what stands elsewhere here too. */
  retry: (file: SlotFile) => void
  remove: (file: SlotFile) => Promise<void>
}

const keptStatuses: readonly SlotFile['status'][] = ['stored', 'checking', 'infected']
const isKept = ({ status }: SlotFile): boolean => keptStatuses.includes(status)

const kept = ({ scan, uploadedAt: _, ...file }: FilledEvidence): EvidenceFile => ({ ...file, status: fileStatus[scan] })

const givenOf = ({ field, slot, status }: EvidenceFile): GivenEvidence => ({
  field,
  slot,
  infected: status === 'infected',
})

/** How often the page asks what the virus scanner said, while it has not. */
const ASK_SCANNER_MS = 10_000

/** The evidence of a form: what is there, what is on its way, and the ways to add and remove. */
export function useEvidence({ evaluationId, evidence, definition }: SelfAssessmentView, locale: Locale): Evidence {
  const [seen, setSeen] = useState(evidence)
  const [files, setFiles] = useState<readonly EvidenceFile[]>(() => evidence.map(kept))
  const [refusals, setRefusals] = useState<Record<string, string>>({})
  /** files that were taken away before their turn came */
  const isGone = useRef(new Set<string>())
  const onTheWay = useRef(new Map<string, AbortController>())
  const given = useMemo(() => files.filter(isKept).map(givenOf), [files])
  useAskScanner(files.some(({ status }) => status === 'checking'))

  // What the server shows anew replaces what was kept; what is on its way stays.
  if (evidence !== seen) {
    setSeen(evidence)
    setFiles([...evidence.map(kept), ...files.filter((file) => !isKept(file))])
  }

  const tell = (path: string, message: string | null) =>
    setRefusals(({ [path]: _, ...others }) => (message === null ? others : { ...others, [path]: message }))
  const patch = (id: string, changes: Partial<EvidenceFile>) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one)))

  function take({ id, field, slot }: EvidenceFile, sent: Sent<FilledEvidence>) {
    if (sent.ok) {
      const arrived = kept(sent.data)
      // The same file twice in one slot is one: the server answers with the one that is there.
      setFiles((all) => [...all.filter((one) => one.id !== id && one.id !== arrived.id), arrived])
      return
    }
    tell(`${field}.${slot}`, sent.problem.fields?.[0]?.message ?? sent.problem.message)
    // Without a line or a session it can be sent again; what the server refused would be refused again.
    if ([0, 401].includes(sent.problem.status) || sent.problem.status >= 500) patch(id, { status: 'failed' })
    else setFiles((all) => all.filter((one) => one.id !== id))
  }

  async function upload(file: EvidenceFile) {
    const { id, field, slot, source } = file
    if (!source) return
    tell(`${field}.${slot}`, null)
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
    if (sent) take(file, sent)
  }

  async function reuse(file: EvidenceFile) {
    const { id, field, slot, twin } = file
    tell(`${field}.${slot}`, null)
    patch(id, { status: 'uploading', percent: 100 })
    const body = { field, slot }
    // The same file in one slot is one, so that a lost answer may be asked for again.
    take(file, await send(`/api/upload-evidence/${twin}/uses`, { body, idempotencyKey: newIdempotencyKey(), locale }))
  }

  async function addAll(waiting: readonly EvidenceFile[]) {
    for (const one of waiting) {
      const sha256 = one.source ? await hashOf(one.source) : null
      const twin = sha256 ? files.find((file) => file.sha256 === sha256 && file.status !== 'infected') : undefined
      if (isGone.current.has(one.id)) continue
      if (twin && (twin.field !== one.field || twin.slot !== one.slot)) {
        patch(one.id, { status: 'elsewhere', twin: twin.id, place: placeOf(definition, twin, locale) })
      } else if (twin) {
        setFiles((all) => all.filter(({ id }) => id !== one.id))
        tell(`${one.field}.${one.slot}`, fillText(locale)('alreadyHere', { name: one.name }))
      } else await upload(one)
    }
  }

  return {
    files,
    given,
    refusals,
    add(field, slot, chosen) {
      tell(`${field}.${slot}`, null)
      const waiting = chosen.map((source): EvidenceFile => {
        const { name, size: bytes } = source
        return { id: newIdempotencyKey(), field, slot, name, bytes, status: 'uploading', percent: 0, source }
      })
      setFiles((all) => [...all, ...waiting])
      void addAll(waiting)
    },
    retry({ id }) {
      const file = files.find((one) => one.id === id)
      if (file) void (file.twin ? reuse(file) : upload(file))
    },
    async remove({ id }) {
      const file = files.find((one) => one.id === id)
      if (!file) return
      const path = `${file.field}.${file.slot}`
      tell(path, null)
      isGone.current.add(id)
      onTheWay.current.get(id)?.abort()
      const answer = isKept(file) ? await send(`/api/upload-evidence/${id}`, { method: 'DELETE', locale }) : null
      const isDone = !answer || answer.ok || answer.problem.status === 404
      if (isDone) setFiles((all) => all.filter((one) => one.id !== id))
      else tell(path, answer.problem.message)
    },
  }
}

/** Loads the page's data anew from time to time, while a file waits for the scanner. */
function useAskScanner(isWaiting: boolean): void {
  const router = useRouter()
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => router.refresh(), ASK_SCANNER_MS)
    return () => clearInterval(timer)
  }, [isWaiting, router])
}
