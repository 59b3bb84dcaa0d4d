'use client'

import { useState } from 'react'
import { formatDate } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { DateField } from '../../ui/DateField'
import { MoveDialog } from '../../ui/moves/MoveDialog'
import { fieldMessage } from '../../ui/problem'
import { ScanField } from '../../ui/ScanField'
import { TextField } from '../../ui/TextField'
import { useSend } from '../../ui/useSend'
import { slasText } from './text'

export type MovableSla = { id: string; earliest: string | null }
type DialogProps = {
  sla: MovableSla
  move: string
  todayIso: string
  onClose: (moved: boolean) => void
  locale: Locale
}
type DayName = 'date' | 'validFrom' | 'effectiveDate' | 'letterDate'

const daysOf: Record<string, DayName[]> = {
  sign: ['date'],
  countersign: ['date'],
  enforce: ['validFrom'],
  giveNotice: ['effectiveDate', 'letterDate'],
}

/** Asks once before a move, with the days, the reason, the position or the letter that it needs. */
export function SlaMoveDialog({ sla, move, todayIso, onClose, locale }: DialogProps) {
  const t = slasText(locale)
  const { run, pending, problem } = useSend()
  const [reason, setReason] = useState('')
  const [position, setPosition] = useState('')
  const [letterNumber, setNumber] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [days, setDays] = useState<Partial<Record<DayName, string | null>>>({
    date: todayIso,
    validFrom: todayIso,
    effectiveDate: sla.earliest,
  })
  const signs = move === 'sign' || move === 'countersign'
  const asksReason = move === 'sendBack' || move === 'giveNotice'
  const error = (path: string) => fieldMessage(problem, path) ?? null

  async function make() {
    if (signs) return close(await run(`/api/slas/${sla.id}/sign`, { body: signature(), locale }))
    if (move === 'enforce' || move === 'giveNotice') {
      const input =
        move === 'enforce'
          ? { validFrom: days.validFrom }
          : {
              reason,
              effectiveDate: days.effectiveDate,
              letterNumber: letterNumber.trim() || null,
              letterDate: days.letterDate ?? null,
            }
      return close(await run(`/api/slas/${sla.id}/move`, { body: { move, input }, locale }))
    }
    close(
      await run('/api/moves', { body: { noun: 'sla', id: sla.id, move, input: asksReason ? { reason } : {} }, locale }),
    )
  }
  const close = (moved: unknown) => moved && onClose(true)

  function signature(): FormData {
    const form = new FormData()
    form.set('move', move)
    form.set('position', position)
    form.set('date', days.date ?? '')
    if (file) form.set('file', file)
    return form
  }

  return (
    <MoveDialog
      label={t.at(`move.${move}`)}
      ask={t.at(`ask.${move}`, { day: sla.earliest ? formatDate(sla.earliest, 'long', locale) : '—' })}
      reason={asksReason ? { label: t('field.reason'), value: reason, onChange: setReason } : undefined}
      ready={!signs || position.trim() !== ''}
      danger={move === 'giveNotice'}
      pending={pending}
      problem={problem}
      onConfirm={make}
      onClose={() => onClose(false)}
      locale={locale}
    >
      {signs && (
        <TextField
          name="position"
          label={t('field.position')}
          value={position}
          onChange={setPosition}
          error={error('position')}
          maxLength={200}
          required
          locale={locale}
        />
      )}
      {move === 'giveNotice' && (
        <TextField
          name="letterNumber"
          label={t('field.letterNumber')}
          help={t('field.letterNumberHelp')}
          value={letterNumber}
          onChange={setNumber}
          error={error('letterNumber')}
          maxLength={100}
          ltr
          locale={locale}
        />
      )}
      {(daysOf[move] ?? []).map((name) => (
        <DateField
          key={name}
          name={name}
          label={t(`field.${name}`)}
          value={days[name] ?? null}
          onChange={(date) => setDays({ ...days, [name]: date ?? null })}
          error={error(name)}
          {...(name === 'effectiveDate' ? (sla.earliest ? { min: sla.earliest } : {}) : { max: todayIso })}
          todayIso={todayIso}
          locale={locale}
        />
      ))}
      {signs && (
        <ScanField
          name="file"
          label={t('field.file')}
          file={file}
          onChange={setFile}
          error={error('file')}
          locale={locale}
        />
      )}
    </MoveDialog>
  )
}
