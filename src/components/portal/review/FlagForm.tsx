'use client'

import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button'
import { fieldId } from '../../ui/fieldId'
import { fieldMessage } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { useReview } from './ReviewProvider'
import { reviewText } from './text'

/** What is lacking in the present measure, in the words that the agency will read. */
export function FlagForm({ onClose }: { onClose: () => void }) {
  const { work, step, pending, problem, locale } = useReview()
  const [reason, setReason] = useState('')
  const t = reviewText(locale)
  useEffect(() => document.getElementById(fieldId('flagReason'))?.focus(), [])

  async function save() {
    if (!(await work('flag', { reason }))) return
    onClose()
    step(1)
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
      <TextArea
        name="flagReason"
        label={t('flag.title')}
        help={t('flag.help')}
        value={reason}
        onChange={setReason}
        required
        maxLength={4000}
        rows={3}
        error={fieldMessage(problem, 'reason')}
        locale={locale}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={pending} locale={locale}>
          {t('flag.save')}
        </Button>
        <Button onClick={onClose} disabled={pending} locale={locale}>
          {t('flag.cancel')}
        </Button>
      </div>
    </form>
  )
}
