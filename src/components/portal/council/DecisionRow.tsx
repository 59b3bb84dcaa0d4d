'use client'

import type { CouncilAgency } from '../../../domain/publishing/approval'
import { formatScore } from '../../../i18n/format'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextArea } from '../../ui/TextArea'
import type { Worded } from '../../ui/text'
import type { Choice, Decision } from './draft'
import { councilText } from './text'

export type DecisionRowProps = Worded & {
  agency: CouncilAgency
  decision: Decision
  error?: string | null
  onChange: (decision: Decision) => void
}

const choices: Choice[] = ['approved', 'rejected', 'later']

/** What the council decided about one agency; a refusal asks for its reason at once. */
export function DecisionRow({ agency, decision, error, onChange, locale }: DecisionRowProps) {
  const t = councilText(locale)
  const path = `decisions.${agency.evaluation}`
  return (
    <li className="grid gap-2 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <span className="min-w-0 flex-1 basis-64">
          {agency.agency}
          <span className="block text-14 text-muted">{figures(agency, locale)}</span>
        </span>
        <RadioGroup
          name={path}
          label={t('form.decisionOf', { agency: agency.agency })}
          hideLabel
          inline
          value={decision.choice}
          options={choices.map((value) => ({ value, label: t(`form.${value}`) }))}
          onChange={(choice) => onChange({ ...decision, choice: choice as Choice })}
          locale={locale}
        />
      </div>
      {decision.choice === 'rejected' && (
        <TextArea
          name={`${path}.reason`}
          label={t('form.reasonOf', { agency: agency.agency })}
          value={decision.reason}
          onChange={(reason) => onChange({ ...decision, reason })}
          error={error}
          maxLength={4000}
          required
          locale={locale}
        />
      )}
    </li>
  )
}

/** «۹۱۴٫۸۶؛ عمومی ۹۵۷٫۶۴ از ۱٬۰۰۰، اختصاصی …»: what the council decides on, in one line. */
function figures(
  { total, general, generalCap, specific, specificCap }: CouncilAgency,
  locale: Worded['locale'],
): string {
  const t = councilText(locale)
  const of = (name: string, score: string | null, cap: string | null) =>
    score === null || cap === null || !/[1-9]/.test(cap)
      ? []
      : [`${name} ${t('outOf', { score: formatScore(score, locale), cap: formatScore(cap, locale) })}`]
  const parts = [...of(t('table.general'), general, generalCap), ...of(t('table.specific'), specific, specificCap)]
  return [
    total === null ? '—' : t('form.total', { total: formatScore(total, locale, { fixed: true }) }),
    ...parts,
  ].join(' · ')
}
