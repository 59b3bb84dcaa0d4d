'use client'

import type { FormField } from '../../../domain/forms/definition'
import type { Condition, Group } from '../../../domain/forms/rules/rule'
import type { Locale } from '../../../i18n/locale'
import { rulesText } from '../../../i18n/ruleSentences'
import { ConditionRow } from './ConditionRow'

type Props = {
  group: Group
  fields: ReadonlyMap<string, FormField>
  locale: Locale
  onChange: (group: Group) => void
}

const fresh: Condition = { ask: '', comparison: 'is' }

/** Conditions in rows, and whether all of them must hold or any one. */
export function GroupEditor({ group, fields, locale, onChange }: Props) {
  const t = rulesText(locale)
  const { match, conditions } = group
  const put = (at: number, condition: Condition) =>
    onChange({ ...group, conditions: conditions.map((one, place) => (place === at ? condition : one)) })
  return (
    <div className="k-rules__group">
      {conditions.length > 1 && (
        <select
          aria-label={t('match')}
          value={match}
          onChange={(event) => onChange({ ...group, match: event.target.value === 'any' ? 'any' : 'all' })}
        >
          <option value="all">{t('all')}</option>
          <option value="any">{t('any')}</option>
        </select>
      )}
      {conditions.map((condition, at) => (
        // A row is what its place says; none has a name of its own.
        <ConditionRow
          key={at}
          condition={condition}
          fields={fields}
          locale={locale}
          onChange={(changed) => put(at, changed)}
          onRemove={() => onChange({ ...group, conditions: conditions.filter((_, place) => place !== at) })}
        />
      ))}
      <button
        type="button"
        className="k-rules__add"
        onClick={() => onChange({ ...group, conditions: [...conditions, fresh] })}
      >
        + {t('addCondition')}
      </button>
    </div>
  )
}
