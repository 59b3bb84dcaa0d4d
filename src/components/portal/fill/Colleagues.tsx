'use client'

import { useEffect, useRef, useState } from 'react'
import { fieldsOf } from '../../../domain/forms/definition'
import { sameAnswer } from '../../../domain/forms/merge'
import type { FormNews, SavedSince } from '../../../domain/forms/news'
import colleaguesEn from '../../../i18n/messages/colleagues.en.json' with { type: 'json' }
import colleaguesFa from '../../../i18n/messages/colleagues.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'
import { send } from '../../ui/problem'
import { useFill } from './FillProvider'
import { watchChanges } from './watchChanges'

/** How many questions are named when a colleague changed several. */
const NAMED = 3

/**
 * Who of the colleagues is in this form too, and what they have just changed: their words are taken into the page as they
 * are saved, but never over words that this person has not saved yet.
 */
export default function Colleagues() {
  const { view, locale } = useFill()
  const [others, setOthers] = useState<readonly string[]>([])
  const [changed, setChanged] = useState<{ by: string; names: readonly string[] } | null>(null)
  useNews(setOthers, setChanged)
  const t = makeTranslator(locale, { fa: colleaguesFa, en: colleaguesEn })
  const labels = new Map(fieldsOf(view.definition).map(({ name, label }) => [name, label]))
  const list = (texts: readonly string[]) => texts.join(t('and'))
  const told = changed && {
    by: changed.by,
    questions: list(changed.names.slice(0, NAMED).map((name) => t('quoted', { label: labels.get(name) ?? name }))),
    more: changed.names.length - NAMED,
  }
  return (
    <span role="status" className="text-14 text-muted empty:hidden">
      {others.length > 0 && <span className="me-3">{t('here', { names: list(others) })}</span>}
      {told && <span>{told.more > 0 ? t('changedMore', told) : t('changed', told)}</span>}
    </span>
  )
}

function useNews(
  setOthers: (names: readonly string[]) => void,
  setChanged: (changed: { by: string; names: readonly string[] }) => void,
): void {
  const { view, saver, evidence, reload, locale } = useFill()
  const { evaluationId } = view

  async function takeIn(): Promise<void> {
    const url = `/api/submissions/${evaluationId}/answers?since=${saver.draft().revision}`
    const sent = await send<SavedSince>(url, { method: 'GET', retries: 0, locale })
    if (!sent.ok) return
    const { revision, answers, by } = sent.data
    const { unsaved, answers: mine } = saver.draft()
    // What this page saved itself meanwhile is no news.
    const isNews = (name: string) => !unsaved.includes(name) && !sameAnswer(mine[name], answers[name])
    const names = Object.keys(answers).filter(isNews)
    saver.renew({ revision, answers })
    if (names.length > 0) setChanged({ by: by ?? '', names })
  }

  function hear(news: FormNews): void {
    setOthers(news.others)
    const shown = evidence.files.flatMap(({ id, status }) =>
      ['stored', 'checking', 'infected'].includes(status) ? [id] : [],
    )
    const isSame =
      news.evidence.length === shown.length && news.evidence.every((file) => shown.includes(file.slice(0, 36)))
    const hasBegun = view.state === 'not_started' && news.state === 'in_progress'
    if (!isSame || (news.state !== view.state && !hasBegun)) reload()
    if (news.revision > saver.draft().revision) void takeIn()
  }

  const latest = useRef(hear)
  useEffect(() => void (latest.current = hear))
  // A closed form may be opened again: by who takes it back, or by who returns it.
  useEffect(() => watchChanges(evaluationId, (news) => latest.current(news)), [evaluationId])
}
