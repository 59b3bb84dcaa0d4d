'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import type { OptionObject } from 'payload'
import { useEffect } from 'react'
import { timelineWords } from '../../i18n/timelineWords'
import { useAdminText } from './locale'

/** Shows nothing itself: it says the title of the record in words, where Payload would show the key that is stored. */
export function WordedTitle({ of }: { of: 'choice' | 'event' }) {
  const { collectionSlug } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { locale, say } = useAdminText()
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : null
  const name = collection?.admin.useAsTitle
  const key = useFormFields(([fields]) => (name ? fields[name]?.value : undefined))
  const words = typeof key === 'string' ? wordsOf(key) : null
  // Payload writes the key whenever it changes, so this follows the title and not the key.
  useEffect(() => {
    if (words && title !== words) setDocumentTitle(words)
  }, [words, title, setDocumentTitle])
  return null

  function wordsOf(value: string): string | null {
    if (of === 'event') return timelineWords(locale, value) ?? null
    const field = collection?.fields.find((one) => 'name' in one && one.name === name)
    const options = field?.type === 'select' ? field.options : []
    const chosen = options.find((one): one is OptionObject => typeof one === 'object' && one.value === value)
    return chosen ? say(chosen.label) : null
  }
}
