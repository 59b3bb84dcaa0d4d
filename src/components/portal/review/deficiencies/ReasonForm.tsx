'use client'

import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button'
import { fieldMessage } from '../../../ui/problem'
import { TextArea } from '../../../ui/TextArea'
import { useReview } from '../ReviewProvider'
import { reviewText } from '../text'

type ReasonFormProps = {
  name: string
  label: string
  /** the verb on the button */
  verb: ReactNode
  reason: string
  onChange: (reason: string) => void
  onSubmit: () => void
  onCancel: () => void
}

/** Asks an evaluator what is missing, in words that the agency will read. */
export function ReasonForm({ name, label, verb, reason, onChange, onSubmit, onCancel }: ReasonFormProps) {
  const { pending, problem, locale } = useReview()
  const t = reviewText(locale)
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <TextArea
        name={name}
        label={label}
        help={t('flag.help')}
        value={reason}
        onChange={onChange}
        required
        maxLength={4000}
        rows={3}
        error={fieldMessage(problem, 'reason')}
        locale={locale}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" size="small" variant="primary" pending={pending} locale={locale}>
          {verb}
        </Button>
        <Button size="small" onClick={onCancel} disabled={pending} locale={locale}>
          {t('flag.cancel')}
        </Button>
      </div>
    </form>
  )
}
