'use client'

import { useState } from 'react'
import type { PlanChoices } from '../../../domain/visits'
import { searchKey } from '../../../domain/text/fold'
import { formatDigits } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { TextField } from '../../ui/TextField'
import { visitsText } from './text'

type Item = PlanChoices['items'][number]
type Props = {
  items: Item[]
  chosen: readonly string[]
  onChange: (items: string[]) => void
  error: string | null
  locale: Locale
}

/** Fewer measures than this are read at a glance and need no search. */
const MANY = 12

/** Which measures are looked at. What is chosen stays in sight while one searches for more. */
export function PlanItems({ items, chosen, onChange, error, locale }: Props) {
  const t = visitsText(locale)
  const [search, setSearch] = useState('')
  const key = searchKey(search)
  const shown = items.filter(
    ({ id, title, axis }) => chosen.includes(id) || searchKey(`${title} ${axis}`).includes(key),
  )
  if (items.length === 0) return <p className="text-muted">{t('plan.noItems')}</p>
  return (
    <div className="grid gap-2">
      {items.length > MANY && (
        <TextField
          type="search"
          name="itemSearch"
          label={t('plan.search')}
          value={search}
          onChange={setSearch}
          locale={locale}
        />
      )}
      <div className="max-h-96 overflow-auto rounded-field border border-line bg-paper px-4 py-3">
        <CheckboxGroup
          name="findings"
          label={t('plan.items')}
          help={t('plan.itemsHelp')}
          options={shown.map(({ id, code, title, axis }) => ({
            value: id,
            label: `${formatDigits(code, locale)}  ${title}`,
            help: axis,
          }))}
          value={chosen}
          onChange={onChange}
          error={error}
          locale={locale}
        />
      </div>
      <p className="text-14 text-muted" role="status">
        {shown.length === 0 ? t('plan.noneFound') : t('plan.chosen', { count: chosen.length })}
      </p>
    </div>
  )
}
