'use client'

import type { FormEvent } from 'react'
import type { PlanPage } from '../../../domain/visits'
import { visitPurposes } from '../../../domain/workflow/visit'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { fieldMessage } from '../../ui/problem'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { StickyFoot } from '../../ui/StickyFoot'
import { TextField } from '../../ui/TextField'
import { PlanItems } from './PlanItems'
import { PlanTime } from './PlanTime'
import { visitsText } from './text'
import { usePlan } from './usePlan'

/** Where a visit is planned: to whom, why, by whom, when, and what is looked at. The agency is told later, by a move. */
export function PlanForm({ page, locale }: { page: PlanPage; locale: Locale }) {
  const t = visitsText(locale)
  const form = usePlan(page, locale)
  const { plan, change, choices, problem } = form
  const error = (path: string) => fieldMessage(problem, path) ?? null
  const agencies = page.cycles.find(({ id }) => id === form.cycle)?.evaluations ?? []
  function submit(event: FormEvent) {
    event.preventDefault()
    void form.save()
  }
  return (
    <form onSubmit={submit} noValidate>
      <PageHead
        where={[{ label: t('title'), href: '/portal/visits' }]}
        title={page.visit ? t('plan.title') : t('plan.newTitle')}
        asked={t('plan.asked')}
        locale={locale}
      />
      {problem && <ErrorSummary problems={problem.fields ?? []} title={problem.message} locale={locale} />}
      <div className="grid max-w-question gap-6">
        {page.cycles.length > 1 && (
          <Select
            name="cycle"
            label={t('plan.cycle')}
            options={page.cycles.map(({ id, title }) => ({ value: id, label: title }))}
            placeholder={false}
            value={form.cycle ?? ''}
            onChange={form.setCycle}
            locale={locale}
          />
        )}
        <Select
          name="evaluation"
          label={t('plan.agency')}
          help={page.cycles.length === 1 ? page.cycles[0]?.title : undefined}
          options={agencies.map(({ id, agency }) => ({ value: id, label: agency }))}
          value={plan.evaluation ?? ''}
          onChange={(id) => void form.setEvaluation(id)}
          error={error('evaluation') ?? error('agency')}
          disabled={page.visit !== null}
          required
          locale={locale}
        />
        <TextField
          name="title"
          label={t('plan.subject')}
          help={t('plan.subjectHelp')}
          value={plan.title ?? ''}
          onChange={(title) => change({ title })}
          error={error('title')}
          maxLength={300}
          required
          locale={locale}
        />
        <RadioGroup
          name="purpose"
          label={t('plan.purpose')}
          options={visitPurposes.map((value) => ({ value, label: t.at(`purpose.${value}`) }))}
          value={plan.purpose ?? ''}
          onChange={(purpose) => change({ purpose: visitPurposes.find((one) => one === purpose) })}
          inline
          locale={locale}
        />
        <Select
          name="visitor"
          label={t('plan.visitor')}
          help={plan.evaluation ? t('plan.visitorHelp') : t('plan.chooseAgency')}
          options={choices.visitors.map(({ id, name }) => ({ value: id, label: name }))}
          value={plan.visitor ?? ''}
          onChange={(visitor) => change({ visitor })}
          error={error('visitor')}
          disabled={!plan.evaluation || form.isLoading}
          required
          locale={locale}
        />
        <PlanTime plan={plan} change={change} error={error} today={page.today} locale={locale} />
        {plan.evaluation && !form.isLoading && (
          <PlanItems
            key={plan.evaluation}
            items={choices.items}
            chosen={plan.items ?? []}
            onChange={(items) => change({ items })}
            error={error('findings')}
            locale={locale}
          />
        )}
        <Checkbox
          name="blocksApproval"
          label={t('plan.blocks')}
          checked={plan.blocksApproval ?? false}
          onChange={(blocksApproval) => change({ blocksApproval })}
          locale={locale}
        />
      </div>
      <StickyFoot
        actions={
          <>
            <LinkButton href={page.visit ? `/portal/visits/${page.visit.id}` : '/portal/visits'}>
              {t('plan.back')}
            </LinkButton>
            <Button type="submit" variant="primary" pending={form.pending} locale={locale}>
              {t('plan.save')}
            </Button>
          </>
        }
      >
        <span className="text-muted">{t('plan.then')}</span>
      </StickyFoot>
    </form>
  )
}
