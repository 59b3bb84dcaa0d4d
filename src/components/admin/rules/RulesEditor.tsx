'use client'

import type { FormField } from '../../../domain/forms/definition'
import type { RuleKind } from '../../../domain/forms/rules/readRules'
import { rulesOfBlock } from '../../../domain/forms/rules/readRules'
import type { Check, Group, Rules } from '../../../domain/forms/rules/rule'
import type { Locale } from '../../../i18n/locale'
import { ruleSentences, rulesText } from '../../../i18n/ruleSentences'
import { GroupEditor } from './GroupEditor'

type Props = {
  rules: Rules
  blockType: string
  fields: ReadonlyMap<string, FormField>
  locale: Locale
  onChange: (rules: Rules) => void
}

const empty: Group = { match: 'all', conditions: [] }

/** The rules of one question: when it is shown, when it is required, which answers are taken; each read back as a sentence. */
export function RulesEditor({ rules, blockType, fields, locale, onChange }: Props) {
  const t = rulesText(locale)
  const sentences = (kind: RuleKind, given: Rules[RuleKind]) =>
    ruleSentences({ [kind]: given } as Rules, blockType, fields, locale)
  const group = (kind: 'visibleWhen' | 'requiredWhen') => {
    const given = rules[kind] ?? empty
    return (
      <fieldset key={kind} className="k-rules__kind">
        <legend>{t(`kind.${kind}`)}</legend>
        <GroupEditor
          group={given}
          fields={fields}
          locale={locale}
          onChange={(changed) => onChange(withRule(rules, kind, changed.conditions.length > 0 ? changed : undefined))}
        />
        <Says sentences={given.conditions.length > 0 ? sentences(kind, given) : []} />
      </fieldset>
    )
  }
  return (
    <div className="k-rules__kinds">
      {rulesOfBlock(blockType).map((kind) =>
        kind === 'validWhen' ? (
          <fieldset key={kind} className="k-rules__kind">
            <legend>{t(`kind.${kind}`)}</legend>
            <Checks
              checks={rules.validWhen ?? []}
              fields={fields}
              locale={locale}
              onChange={(checks) => onChange(withRule(rules, kind, checks.length > 0 ? checks : undefined))}
              says={(check) => sentences(kind, [check])}
            />
          </fieldset>
        ) : (
          group(kind)
        ),
      )}
    </div>
  )
}

function withRule<Kind extends RuleKind>(rules: Rules, kind: Kind, given: Rules[Kind]): Rules {
  const { [kind]: _, ...others } = rules
  return given === undefined ? others : { ...others, [kind]: given }
}

const Says = ({ sentences }: { sentences: readonly string[] }) =>
  sentences.map((sentence, at) => (
    <p key={at} className="k-rules__says">
      {sentence}
    </p>
  ))

type ChecksProps = Pick<Props, 'fields' | 'locale'> & {
  checks: readonly Check[]
  onChange: (checks: readonly Check[]) => void
  says: (check: Check) => readonly string[]
}

function Checks({ checks, fields, locale, onChange, says }: ChecksProps) {
  const t = rulesText(locale)
  const put = (at: number, changes: Partial<Check>) =>
    onChange(checks.map((check, place) => (place === at ? { ...check, ...changes } : check)))
  return (
    <>
      {checks.map((check, at) => (
        <div key={at} className="k-rules__check">
          <GroupEditor group={check} fields={fields} locale={locale} onChange={(group) => put(at, group)} />
          <label className="k-rules__message">
            <span>{t('message')}</span>
            <input
              type="text"
              value={check.message}
              maxLength={500}
              placeholder={t('messageHint')}
              onChange={(event) => put(at, { message: event.target.value })}
            />
          </label>
          <Says sentences={check.conditions.length > 0 ? says(check) : []} />
          <button
            type="button"
            className="k-rules__add"
            onClick={() => onChange(checks.filter((_, place) => place !== at))}
          >
            {t('removeCheck')}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="k-rules__add"
        onClick={() =>
          onChange([...checks, { match: 'all', conditions: [{ ask: '', comparison: 'is' }], message: '' }])
        }
      >
        + {t('addCheck')}
      </button>
    </>
  )
}
