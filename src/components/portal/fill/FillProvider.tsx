'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ComponentType, MouseEvent, ReactNode } from 'react'
import { missingIn } from '../../../domain/forms/completeness'
import type { FormInForce } from '../../../domain/forms/form'
import { asItIs } from '../../../domain/forms/form'
import type { PageProgress } from '../../../domain/forms/pages'
import { pageToBeginWith, pagesProgress } from '../../../domain/forms/pages'
import type { SelfAssessmentView } from '../../../domain/forms/view'
import type { FieldProblem } from '../../../domain/problems'
import type { Locale } from '../../../i18n/locale'
import type { MessageTree } from '../../../i18n/translate'
import { goToField } from './goToField'
import type { RuleEngine } from './ruleEngine'
import type { Draft, Saver } from './saver'
import type { Evidence } from './useEvidence'
import { faultText } from './text'
import { useEvidence } from './useEvidence'
import { useSaver } from './useSaver'

/** The key of the page that checks all answers; no page of a form has it (`compileEdition`). */
export const checkPage = 'check'

export type Fill = {
  view: SelfAssessmentView
  locale: Locale
  faults: MessageTree
  todayIso: string
  /** the form as the answers make it: what of it is asked, what is required, what was computed */
  form: FormInForce
  draft: Draft
  saver: Saver
  evidence: Evidence
  /** the one list of what is missing, as of what is written here */
  missing: readonly FieldProblem[]
  /** by path: what a rule says against an answer */
  broken: Readonly<Record<string, string>>
  pages: readonly PageProgress[]
  /** what of it asks the agency still to mend; of all flags, those that nobody has dealt with */
  silent: readonly string[]
  mending: Mending | null
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

/** What a form that came back needs besides. */
export type Mending = {
  /** What it lacks, and the paths of the flags to which nobody answered and in which nothing changed. */
  judge: (written: { form: FormInForce; files: Evidence['files']; missing: readonly FieldProblem[] }) => {
    missing: readonly FieldProblem[]
    silent: readonly string[]
  }
  FlagBox: ComponentType<{ name: string }>
  MendList: ComponentType
}

export type FillProps = {
  view: SelfAssessmentView
  todayIso: string
  /** what can be wrong with a field, by code, in the reader's language */
  faults: MessageTree
  locale: Locale
  /** judges the rules; only forms that have some bring it */
  engine?: RuleEngine
  /** only a form that came back to be mended brings it */
  mending?: Mending
  children: ReactNode
}

/**
 * Holds one self-assessment while it is filled. All pages are here, so that going from one to the next waits for nothing
 * and works without a line too.
 */
export function FillProvider({ view, todayIso, faults, locale, engine, mending, children }: FillProps) {
  const [draft, saver] = useSaver(view, faults, locale, engine)
  const evidence = useEvidence(view, locale)
  const [unreadable, setUnreadable] = useState<readonly string[]>([])
  const router = useRouter()

  const { definition, rules } = view
  const { answers } = draft
  const form = useMemo(
    () => engine?.inForce(definition, answers, rules?.lastYear) ?? asItIs(definition, answers),
    [engine, definition, answers, rules],
  )
  const [page, go] = usePage(view, form)
  const { given, files } = evidence
  const lacks = useMemo(() => missingIn(form, given), [form, given])
  const { missing, silent } = useMemo(
    () => mending?.judge({ form, files, missing: lacks }) ?? { missing: lacks, silent: [] },
    [mending, form, files, lacks],
  )
  const pages = useMemo(() => pagesProgress(form, given, silent.map(fieldOf)), [form, given, silent])

  const fill: Fill = {
    view,
    locale,
    faults,
    todayIso,
    form,
    draft,
    saver,
    evidence,
    missing,
    broken: Object.fromEntries(
      missing.filter(({ code }) => code.startsWith('rule')).map((said) => [said.path, faultText(said, faults, locale)]),
    ),
    pages,
    silent,
    mending: mending ?? null,
    page,
    unreadable: unreadable.filter((path) => !form.hidden.includes(path.split('.')[0] ?? path)),
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

const fieldOf = (path: string): string => path.split('.')[0] ?? path

/** The page that the address names, and the way to another one. */
function usePage(
  { evidence, flags, open }: SelfAssessmentView,
  form: FormInForce,
): [string, (key: string, path?: string) => void] {
  const named = useSearchParams().get('page')
  // Decided once: the page must not turn under the hands of who completes it.
  const [first] = useState(() => {
    if (open.length === 0) return form.pages[0]?.key ?? checkPage
    return (
      pageToBeginWith(
        pagesProgress(
          form,
          evidence,
          flags.map(({ path }) => fieldOf(path)),
        ),
      ) ?? checkPage
    )
  })
  // A page may go with the answers that asked for it.
  const isKnown = (key: string | null) => key === checkPage || form.pages.some((one) => one.key === key)
  const page = named && isKnown(named) ? named : isKnown(first) ? first : (form.pages[0]?.key ?? checkPage)
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
