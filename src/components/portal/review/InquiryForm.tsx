'use client'

import { useState } from 'react'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextField } from '../../ui/TextField'
import { choicesOf } from './choices'
import { useReview } from './ReviewProvider'
import { reviewText } from './text'
import { unitOf } from './valueText'

/** Registers what the inquired body answered; it stands beside the other values. */
export function InquiryForm() {
  const { item, rights, work, pending, locale } = useReview()
  const [open, setOpen] = useState(false)
  const [actual, setActual] = useState(item.inquiry?.actual ?? '')
  const [letterNumber, setLetterNumber] = useState(item.inquiry?.letterNumber ?? '')
  const t = reviewText(locale)
  if (!rights.inquiry || item.state === 'decided' || item.state === 'final') return null
  if (!open) {
    return (
      <Button size="small" variant="quiet" className="justify-self-start" onClick={() => setOpen(true)} locale={locale}>
        {item.inquiry ? t('inquiry.change') : t('inquiry.open')}
      </Button>
    )
  }

  async function save() {
    if (await work('inquiry', { actual, letterNumber: letterNumber || null })) setOpen(false)
  }

  const choices = choicesOf(item.measure, locale)
  const common = { name: 'inquiryActual', label: t('inquiry.actual'), required: true, locale }
  return (
    <form
      className="grid gap-3 rounded-field border border-line bg-ground p-3"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {choices ? (
        <RadioGroup {...common} options={choices} value={actual} onChange={setActual} inline />
      ) : (
        <NumberField
          {...common}
          value={actual || null}
          onChange={(value) => setActual(value ?? '')}
          unit={unitOf(item.measure)}
        />
      )}
      <TextField
        name="inquiryLetter"
        label={t('inquiry.letter')}
        value={letterNumber}
        onChange={setLetterNumber}
        ltr
        maxLength={64}
        locale={locale}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending} disabled={actual === ''} locale={locale}>
          {t('inquiry.save')}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)} locale={locale}>
          {t('flag.cancel')}
        </Button>
      </div>
    </form>
  )
}
