'use client'

import { useCallback, useRef } from 'react'
import type { IdentityForm } from '../../../domain/catalogue/identityForm'
import { sectionValues, withoutBlankRows } from '../../../domain/catalogue/sectionValues'
import type { SectionName } from '../../../domain/catalogue/sections'
import type { Locale } from '../../../i18n/locale'
import { send } from '../../ui/problem'
import { useAutosave } from '../../ui/useAutosave'

type Part = Partial<IdentityForm>

/** One section as it is being written, sent with the text from which its writer began. */
export function useSection(id: string, given: IdentityForm, section: SectionName, locale: Locale) {
  const base = useRef<Part>(sectionValues(given, section))
  const save = useCallback(
    async (form: IdentityForm) => {
      const sent = await send<{ savedAt: string; values: Part }>(`/api/services/${id}/section`, {
        method: 'PUT',
        body: { section, base: base.current, values: withoutBlankRows(sectionValues(form, section)) },
        locale,
      })
      if (sent.ok) base.current = sent.data.values
      return sent
    },
    [id, section, locale],
  )
  const { value: form, ...rest } = useAutosave(given, save)
  return { form, ...rest }
}
