'use client'

import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { DateField } from '../../ui/DateField'
import { fieldId } from '../../ui/fieldId'
import { fieldMessage } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { flaggableParts } from './deficiencies/flaggableParts'
import { partText } from './deficiencies/titleOf'
import { useReview } from './ReviewProvider'
import { reviewText } from './text'

const whole = '*'

/** What is lacking in the present measure or in parts of it, each in the words that the agency will read. */
export function FlagForm({ onClose }: { onClose: () => void }) {
  const review = useReview()
  const { work, pending, problem, returnDays, locale } = review
  const t = reviewText(locale)
  const options = flaggableParts(review).map(({ part, title }) => ({
    value: part ?? whole,
    label: part === null ? t('flag.whole') : (title ?? partText(part, locale)),
  }))
  const [ticked, setTicked] = useState<readonly string[]>(() => options.slice(0, 1).map(({ value }) => value))
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const [dueDate, setDueDate] = useState<string | null | undefined>(null)
  const asked = options.filter(({ value }) => ticked.includes(value))
  useEffect(() => document.getElementById(fieldId('flagReason-0'))?.focus(), [])

  /** The whole measure and parts of it exclude each other. */
  function tick(next: readonly string[]) {
    const isWhole = next.includes(whole) && !ticked.includes(whole)
    setTicked(isWhole ? [whole] : next.length > 1 ? next.filter((value) => value !== whole) : next)
  }

  async function save() {
    const flags = asked.map(({ value }) => ({ part: value === whole ? null : value, reason: reasons[value] ?? '' }))
    if (flags.length > 0 && (await work('flag', { flags, dueDate: dueDate ?? null }))) onClose()
  }

  return (
    <form
      className="grid gap-3 rounded-field border border-saffron-line bg-saffron-tint p-3"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.code === 'Enter' && event.ctrlKey) void save()
      }}
    >
      <CheckboxGroup
        name="flagParts"
        label={t('flag.which')}
        options={options}
        value={ticked}
        onChange={tick}
        locale={locale}
      />
      {asked.map(({ value, label }, index) => (
        <TextArea
          key={value}
          name={`flagReason-${index}`}
          label={value === whole ? t('flag.title') : t('flag.reasonOf', { part: label })}
          help={index === 0 ? t('flag.help') : undefined}
          value={reasons[value] ?? ''}
          onChange={(reason) => setReasons((all) => ({ ...all, [value]: reason }))}
          required
          maxLength={4000}
          rows={3}
          error={fieldMessage(problem, asked.length > 1 ? `flags.${index}.reason` : 'reason')}
          locale={locale}
        />
      ))}
      <DateField
        name="flagDue"
        label={t('flag.due')}
        help={t('flag.dueHelp')}
        value={dueDate ?? null}
        onChange={setDueDate}
        todayIso={returnDays.today}
        max={returnDays.last}
        error={fieldMessage(problem, 'dueDate')}
        locale={locale}
      />
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          variant="primary"
          pending={pending}
          disabled={dueDate === undefined || asked.length === 0}
          locale={locale}
        >
          {t('flag.save')}
        </Button>
        <Button onClick={onClose} disabled={pending} locale={locale}>
          {t('flag.cancel')}
        </Button>
      </div>
    </form>
  )
}
