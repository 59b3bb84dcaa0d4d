'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { missingIn } from '../../../domain/forms/completeness'
import type { PageProgress } from '../../../domain/forms/pages'
import { pageToBeginWith, pagesProgress } from '../../../domain/forms/pages'
import type { SelfAssessmentView } from '../../../domain/forms/view'
import type { FieldProblem } from '../../../domain/problems'
import type { Locale } from '../../../i18n/locale'
import type { MessageTree } from '../../../i18n/translate'
import { goToField } from './goToField'
import type { Draft, Saver } from './saver'
import type { Evidence } from './useEvidence'
import { useEvidence } from './useEvidence'
import { useSaver } from './useSaver'

/** The key of the page that checks all answers; no page of a form has it (`compileEdition`). */
export const checkPage = 'check'

export type Fill = {
  view: SelfAssessmentView
  locale: Locale
  faults: MessageTree
  todayIso: string
  draft: Draft
  saver: Saver
  evidence: Evidence
  /** the one list of what is missing, as of what is written here */
  missing: readonly FieldProblem[]
  pages: readonly PageProgress[]
  /** the key of the page that is shown */
  page: string
  /** paths of numbers that cannot be read yet */
  unreadable: readonly string[]
  setUnreadable: (path: string, isUnreadable: boolean) => void
  /** Shows a page, and brings one of its fields into sight. */
  go: (page: string, path?: string) => void
  /** Loads what the server has now; what is not saved yet stays. */
  reload: () => void
}

const Context = createContext<Fill | null>(null)

/** The form that the parts of the page share. */
export function useFill(): Fill {
  const fill = useContext(Context)
  if (!fill) throw new Error('useFill outside of FillProvider')
  return fill
}

type Props = {
  view: SelfAssessmentView
  todayIso: string
  /** what can be wrong with a field, by code, in the reader's language */
  faults: MessageTree
  locale: Locale
  children: ReactNode
}

/**
 * Holds one self-assessment while it is filled. All pages are here, so that going from one to the next waits for nothing
 * and works without a line too.
 */
export function FillProvider({ view, todayIso, faults, locale, children }: Props) {
  const [draft, saver] = useSaver(view, faults, locale)
  const evidence = useEvidence(view, locale)
  const [unreadable, setUnreadable] = useState<readonly string[]>([])
  const [page, go] = usePage(view)
  const router = useRouter()

  const { definition, flags } = view
  const { answers } = draft
  const given = useMemo(() => evidence.files.filter(({ status }) => status === 'stored'), [evidence.files])
  const missing = useMemo(() => missingIn(definition, answers, given), [definition, answers, given])
  const pages = useMemo(
    () => pagesProgress(definition, answers, given, Object.keys(flags)),
    [definition, answers, given, flags],
  )

  const fill: Fill = {
    view,
    locale,
    faults,
    todayIso,
    draft,
    saver,
    evidence,
    missing,
    pages,
    page,
    unreadable,
    setUnreadable: (path, isUnreadable) =>
      setUnreadable((all) => [...all.filter((one) => one !== path), ...(isUnreadable ? [path] : [])]),
    go: (key, path) => {
      void saver.flush()
      go(key, path)
    },
    reload: () => router.refresh(),
  }

  /** Links to pages of this form are followed here, without asking the server. */
  function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?page="]') : null
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!link || !isPlain) return
    event.preventDefault()
    fill.go(new URLSearchParams(link.getAttribute('href') ?? '').get('page') ?? page)
  }

  return (
    <Context.Provider value={fill}>
      <div onClickCapture={follow}>{children}</div>
    </Context.Provider>
  )
}

/** The page that the address names, and the way to another one. */
function usePage({
  definition,
  answers,
  evidence,
  flags,
  open,
}: SelfAssessmentView): [string, (key: string, path?: string) => void] {
  const named = useSearchParams().get('page')
  // Decided once: the page must not turn under the hands of who completes it.
  const [first] = useState(() => {
    if (open.length === 0) return definition.pages[0]?.key ?? checkPage
    return pageToBeginWith(pagesProgress(definition, answers, evidence, Object.keys(flags))) ?? checkPage
  })
  const isKnown = named === checkPage || definition.pages.some(({ key }) => key === named)
  const page = isKnown && named ? named : first
  const target = useRef<{ path: string | null } | null>(null)

  useEffect(() => {
    const wanted = target.current
    target.current = null
    if (!wanted) return
    if (wanted.path) goToField(wanted.path)
    else document.getElementById('page-title')?.focus()
  }, [page])

  function go(key: string, path?: string) {
    if (key === page) {
      if (path) goToField(path)
      return
    }
    target.current = { path: path ?? null }
    window.history.pushState(null, '', `?page=${encodeURIComponent(key)}`)
    if (!path) window.scrollTo(0, 0)
  }
  return [page, go]
}
