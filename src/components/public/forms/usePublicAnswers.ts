'use client'

import { useEffect, useState } from 'react'
import type { Answers, FormDefinition } from '../../../domain/forms/definition'
import { fieldsOf } from '../../../domain/forms/definition'
import { isBlank } from '../../../domain/forms/types/type'
import { newIdempotencyKey } from '../../ui/problem'
import { keepAnswers, keptAnswers } from './keptAnswers'
import type { Kept } from './keptAnswers'

/** The answers of one visitor, in this browser until they are sent. */
export function usePublicAnswers(slug: string, definition: FormDefinition) {
  const [kept, setKept] = useState<Kept>({ answers: {} })
  const [isRestored, setRestored] = useState(false)
  const [erased, setErased] = useState<Kept | null>(null)

  useEffect(() => {
    let isLeft = false
    // After the page has become alive as the server drew it: the answers are in this browser alone.
    queueMicrotask(() => {
      const found = isLeft ? null : keptAnswers(slug)
      // What an earlier edition asked and this one does not is no answer here.
      const names = new Set(fieldsOf(definition).map(({ name }) => name))
      const known = Object.entries(found?.answers ?? {}).filter(([name]) => names.has(name))
      if (!found || known.length === 0) return
      setKept({ ...found, answers: Object.fromEntries(known) })
      setRestored(true)
    })
    return () => {
      isLeft = true
    }
  }, [slug, definition])

  function write(next: Kept) {
    setKept(next)
    keepAnswers(slug, next)
  }

  return {
    answers: kept.answers,
    isRestored,
    isErased: erased !== null,
    hasAny: Object.values(kept.answers).some((value) => !isBlank(value)),
    change(name: string, value: unknown) {
      setErased(null)
      write({ ...kept, answers: { ...kept.answers, [name]: value } })
    },
    erase() {
      setErased(kept)
      setRestored(false)
      setKept({ answers: {} })
      keepAnswers(slug, null)
    },
    undo() {
      if (erased) write(erased)
      setErased(null)
    },
    /** Names the sending of these answers: the same ones sent again are the same sending. */
    nameAttempt(sent: Answers): string {
      const text = JSON.stringify(sent)
      const key = kept.attempt?.text === text ? kept.attempt.key : newIdempotencyKey()
      write({ ...kept, attempt: { key, text } })
      return key
    },
    forget: () => keepAnswers(slug, null),
  }
}
