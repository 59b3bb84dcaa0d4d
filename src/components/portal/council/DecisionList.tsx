'use client'

import type { CouncilAgency } from '../../../domain/publishing/approval'
import type { Worded } from '../../ui/text'
import { DecisionRow } from './DecisionRow'
import type { Decision, Draft } from './draft'
import { grouped } from './grouped'
import { councilText } from './text'

export type DecisionListProps = Worded & {
  agencies: CouncilAgency[]
  draft: Draft
  errorAt: (path: string) => string | null
  onChange: (decisions: Record<string, Decision>) => void
}

/** All agencies that wait for a decision, by group. */
export function DecisionList({ agencies, draft, errorAt, onChange, locale }: DecisionListProps) {
  const t = councilText(locale)
  return (
    <fieldset id="decisions" tabIndex={-1}>
      <legend className="font-strong">{t('form.decisions')}</legend>
      <p className="text-14 text-muted">{t('form.decisionsHint')}</p>
      {grouped(agencies).map(({ group, rows }) => (
        <section key={group} className="mt-4">
          <h3 className="text-14 text-muted">{t('group', { group, count: rows.length })}</h3>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {rows.map((agency) => (
              <DecisionRow
                key={agency.evaluation}
                agency={agency}
                decision={draft.decisions[agency.evaluation] ?? { choice: 'approved', reason: '' }}
                error={errorAt(`decisions.${agency.evaluation}.reason`)}
                onChange={(decision) => onChange({ ...draft.decisions, [agency.evaluation]: decision })}
                locale={locale}
              />
            ))}
          </ul>
        </section>
      ))}
    </fieldset>
  )
}
