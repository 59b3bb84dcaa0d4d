'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { fieldsOf } from '../../../domain/forms/definition'
import { readAnswer } from '../../../domain/forms/validate'
import type { SelfAssessmentView } from '../../../domain/forms/view'
import type { Locale } from '../../../i18n/locale'
import type { MessageTree } from '../../../i18n/translate'
import { send } from '../../ui/problem'
import type { RuleEngine } from './ruleEngine'
import { keep, kept, keptKey } from './keptDraft'
import type { Change, Draft, SavedAnswer, Saver } from './saver'
import { createSaver } from './saver'
import { faultText } from './text'

/** The saver of a form, tied to this browser: its memory, its line, and the moments when a page goes out of sight. */
export function useSaver(
  view: SelfAssessmentView,
  faults: MessageTree,
  locale: Locale,
  engine?: RuleEngine,
): [Draft, Saver] {
  const [saver] = useState(() => makeSaver(view, faults, locale, engine))
  const draft = useSyncExternalStore(saver.subscribe, saver.draft, saver.draft)
  const { submissionId, personId, open, parts, evaluationId } = view

  useEffect(() => saver.renew(view), [saver, view])

  // What was kept is taken up once, when the page is opened.
  const isRestored = useRef(false)
  useEffect(() => {
    if (isRestored.current) return
    isRestored.current = true
    const found = kept(keptKey(submissionId, personId))
    const stillOpen = Object.entries(found?.answers ?? {}).filter(([name]) => open.includes(name))
    // Of a measure that is open in part, the rest is what the server has.
    const answers = Object.fromEntries(
      stillOpen.map(([name, value]) => {
        const only = parts[name]
        const partsOf = (answer: unknown) => Object.entries(answer ?? {})
        if (!only) return [name, value]
        const kept = partsOf(value).filter(([part]) => only.includes(part))
        return [name, Object.fromEntries([...partsOf(saver.draft().answers[name]), ...kept])]
      }),
    )
    if (found && stillOpen.length > 0) saver.restore({ ...found, answers })
  }, [saver, submissionId, personId, open, parts])

  useEffect(() => {
    const online = () => void saver.flush()
    const hidden = () => document.visibilityState === 'hidden' && void saver.flush()
    const leaving = () => sendLast(evaluationId, saver.unsent())
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', leaving)
    return () => {
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('pagehide', leaving)
      saver.stop()
    }
  }, [saver, evaluationId])

  return [draft, saver]
}

const addressOf = (evaluationId: string): string => `/api/submissions/${evaluationId}/answers`

function makeSaver(
  { answers, revision, definition, evaluationId, submissionId, personId, rules }: SelfAssessmentView,
  faults: MessageTree,
  locale: Locale,
  engine?: RuleEngine,
): Saver {
  const fields = new Map(fieldsOf(definition).map((field) => [field.name, field]))
  return createSaver(
    { answers, revision, savedAt: null },
    {
      send: (change: Change) =>
        send<SavedAnswer>(addressOf(evaluationId), { method: 'PUT', body: change, retries: 1, locale }),
      faultsOf: (name, value) => {
        const field = fields.get(name)
        const read = field && readAnswer(field, value)
        if (!read || read.ok) return {}
        return Object.fromEntries(read.problems.map((problem) => [problem.path, faultText(problem, faults, locale)]))
      },
      ...(engine && {
        hidden: (answers) => engine.inForce(definition, answers, rules?.lastYear).hidden,
        returning: (before, after) => engine.returning(definition, before, after, rules?.lastYear),
      }),
      keep: (unsaved) => keep(keptKey(submissionId, personId), unsaved),
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
    },
  )
}

/** The last words of a page that is being closed: sent without waiting for the answer. They also stay kept, and sent twice they are one. */
function sendLast(evaluationId: string, unsent: Change | null): void {
  if (!unsent) return
  const body = JSON.stringify(unsent)
  // Browsers carry at most 64 KB of such requests.
  if (body.length > 20_000) return
  const headers = { 'content-type': 'application/json' }
  void fetch(addressOf(evaluationId), { method: 'PUT', body, headers, keepalive: true }).catch(() => undefined)
}
