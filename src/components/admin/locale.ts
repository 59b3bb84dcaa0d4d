'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { makeTranslator } from '../../i18n/translate'
import type { Locale } from '../../i18n/locale'
import adminEn from '../../i18n/messages/admin.en.json' with { type: 'json' }
import adminFa from '../../i18n/messages/admin.fa.json' with { type: 'json' }

type Label = Parameters<typeof getTranslation>[0] | false | null | undefined

/** A label as plain text; labels that are elements have none. */
const plain = (label: unknown): string => (typeof label === 'string' ? label : '')

/** The language of the admin and the texts of its own components; `say` gives a label of the configuration in that language. */
export function useAdminText() {
  const { i18n } = useTranslation()
  const locale: Locale = i18n.language === 'en' ? 'en' : 'fa'
  const t = useMemo(() => makeTranslator(locale, { fa: adminFa, en: adminEn }), [locale])
  const say = (label: Label): string => plain(label && getTranslation(label, i18n))
  return { locale, t, say }
}
