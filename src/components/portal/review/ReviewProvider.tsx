'use client'

import { useRouter } from 'next/navigation'
import { createContext, useContext, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { ItemView, ReviewView } from '../../../domain/review/views'
import { isScored } from '../../../domain/review/views'
import type { Locale } from '../../../i18n/locale'
import type { ClientProblem } from '../../ui/problem'
import { useSend } from '../../ui/useSend'
import type { Draft } from './draft'
import { bodyOf, draftOf, isUnsaved } from './draft'
import { useLeaveGuard } from './useLeaveGuard'

type Answer = Pick<ReviewView, 'evaluation' | 'rights' | 'timeline' | 'deficiencies'> & { item?: ItemView }
export type Settling = 'withdraw' | 'close' | 'raiseAgain'
type Work = 'score' | 'flag' | 'inquiry'

export type Review = ReviewView & {
  locale: Locale
  item: ItemView
  at: number
  draft: Draft
  unsaved: ReadonlySet<string>
  savedAt: string | null
  pending: boolean
  problem: ClientProblem | null
  go: (id: string) => void
  step: (by: 1 | -1) => void
  change: (changes: Partial<Draft>) => void
  /** Saves the score of the present measure and, when it was taken, goes to the next one that waits. */
  saveAndNext: () => Promise<void>
  /** Other work on the present measure; true when it was taken. */
  work: (kind: Work, body: Record<string, unknown>) => Promise<boolean>
  /** Ends one deficiency, or asks again; true when it was taken. */
  settle: (id: string, move: Settling, reason?: string) => Promise<boolean>
  /** Flags a question that is no measure; true when it was taken. */
  flagQuestion: (path: string, reason: string) => Promise<boolean>
  /** Loads the page's data anew; what was typed stays. */
  reload: () => void
}

const Context = createContext<Review | null>(null)

/** The review that the panes around it share. */
export function useReview(): Review {
  const review = useContext(Context)
  if (!review) throw new Error('useReview outside of ReviewProvider')
  return review
}

export type ReviewProviderProps = { view: ReviewView; startAt: string; locale: Locale; children: ReactNode }

/**
 * Holds one evaluation while it is reviewed: all measures are here, so that going from one to the next waits for nothing.
 * What is typed is kept for each measure until it is saved; a save answers with what is stored now.
 */
export function ReviewProvider({ view, startAt, locale, children }: ReviewProviderProps) {
  const [current, setCurrent] = useCurrent(view)
  const [chosen, setChosen] = useState(startAt)
  const [drafts, setDrafts] = useState<Record<string, Draft>>({})
  const [saved, setSaved] = useState<{ id: string; at: string } | null>(null)
  const { run, pending, problem, setProblem } = useSend<Answer>()
  const router = useRouter()

  const at = Math.max(
    0,
    current.items.findIndex(({ id }) => id === chosen),
  )
  const item = current.items[at]
  const unsaved = useMemo(
    () => new Set(current.items.filter((one) => isUnsaved(one, drafts[one.id])).map(({ id }) => id)),
    [current.items, drafts],
  )
  useLeaveGuard(unsaved.size > 0)
  if (!item) return null

  function go(id: string) {
    setChosen(id)
    setProblem(null)
    const address = new URL(window.location.href)
    address.searchParams.set('item', id)
    window.history.replaceState(null, '', address)
  }

  async function work(kind: Work, body: Record<string, unknown>, target: ItemView = item as ItemView) {
    return take(`/api/items/${target.id}/${kind}`, { seenAt: target.updatedAt, ...body })
  }

  /** Sends, and shows what is stored then. */
  async function take(address: string, body: Record<string, unknown>) {
    const answer = await run(address, { body, locale })
    if (!answer) return null
    const { item: changed, ...data } = answer.data
    const items = current.items.map((one) => (one.id === changed?.id ? changed : one))
    setCurrent({ ...current, ...data, items })
    return items
  }

  async function saveAndNext() {
    if (!item) return
    const items = await work('score', bodyOf(item, drafts[item.id] ?? draftOf(item)))
    if (!items) return
    setDrafts(({ [item.id]: _, ...rest }) => rest)
    setSaved({ id: item.id, at: items.find(({ id }) => id === item.id)?.updatedAt ?? '' })
    const next = nextOf(items, at)
    if (next) go(next.id)
  }

  const review: Review = {
    ...current,
    locale,
    item,
    at,
    draft: drafts[item.id] ?? draftOf(item),
    unsaved,
    savedAt: saved?.at ?? null,
    pending,
    problem,
    go,
    step: (by) => {
      const next = current.items[at + by]
      if (next) go(next.id)
    },
    change: (changes) =>
      setDrafts((all) => ({ ...all, [item.id]: { ...(all[item.id] ?? draftOf(item)), ...changes } })),
    saveAndNext,
    work: async (kind, body) => (await work(kind, body)) !== null,
    settle: async (id, move, reason) => (await take(`/api/deficiencies/${id}/settle`, { move, reason })) !== null,
    flagQuestion: async (path, reason) =>
      (await take(`/api/evaluations/${current.evaluation.id}/flag`, { path, reason })) !== null,
    reload: () => {
      setProblem(null)
      router.refresh()
    },
  }
  return <Context.Provider value={review}>{children}</Context.Provider>
}

/** What the server rendered, then what saves answered; a newer rendering (after a reload) replaces both. */
function useCurrent(view: ReviewView) {
  const [seen, setSeen] = useState(view)
  const [current, setCurrent] = useState(view)
  if (view !== seen) {
    setSeen(view)
    setCurrent(view)
  }
  return [view === seen ? current : view, setCurrent] as const
}

/** The next measure of the same dimension that waits for a score, going round; else simply the next one. */
function nextOf(items: readonly ItemView[], at: number): ItemView | undefined {
  const dimension = items[at]?.dimension
  const round = [...items.slice(at + 1), ...items.slice(0, at)]
  const waits = (one: ItemView) => one.dimension === dimension && (!isScored(one) || one.state === 'flagged')
  return round.find(waits) ?? items[at + 1]
}
