'use client'

import { useEffect, useRef, useState } from 'react'
import { fieldsOf, takesAnswer } from '../../../domain/forms/definition'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useFill } from './FillProvider'
import { fillText } from './text'

/** Tells those who do not see the page which questions came and went, and what a rule says, when whoever types pauses. */
export function RuleNews() {
  const { view, form, broken, locale } = useFill()
  const [news, setNews] = useState('')
  const seen = useRef({ hidden: form.hidden, broken })
  useKeptFocus(form.hidden)

  useEffect(() => {
    const t = fillText(locale)
    const timer = setTimeout(() => {
      const before = seen.current
      seen.current = { hidden: form.hidden, broken }
      const labels = (names: readonly string[], but: readonly string[]) =>
        fieldsOf(view.definition)
          .filter((field) => takesAnswer(field) && names.includes(field.name) && !but.includes(field.name))
          .map(({ label }) => label)
          .join(t('rules.and'))
      const shown = labels(before.hidden, form.hidden)
      const hidden = labels(form.hidden, before.hidden)
      const said = Object.values(broken).filter((message) => !Object.values(before.broken).includes(message))
      const told = [
        shown && t('rules.shown', { names: shown }),
        hidden && t('rules.hidden', { names: hidden }),
        ...said,
      ]
      const text = told.filter(Boolean).join('. ')
      if (text) setNews(text)
    }, 400)
    return () => clearTimeout(timer)
  }, [view.definition, form.hidden, broken, locale])

  return (
    <VisuallyHidden>
      <span role="status">{news}</span>
    </VisuallyHidden>
  )
}

/** A question that goes while somebody is in it, because a colleague's answer hid it, leaves him at the head of the page. */
function useKeptFocus(hidden: readonly string[]) {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const note = () => {
      last.current = document.activeElement
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    const isLost = last.current?.isConnected === false && document.activeElement === document.body
    if (isLost) document.getElementById('page-title')?.focus()
  }, [hidden])
}
