'use client'

import type { Locale } from '../../../i18n/locale'
import { DateField } from '../DateField'
import type { ClientProblem } from '../problem'
import { fieldMessage } from '../problem'
import { TextField } from '../TextField'

/** A letter as a move takes it: its number as registered, its day. */
export type Letter = { letterNumber: string; letterDate: string | null }

type LetterProps = {
  letter: Letter
  onChange: (letter: Letter) => void
  words: { number: string; numberHelp?: string; date: string }
  problem: ClientProblem | null
  todayIso: string
  locale: Locale
}

/** Number and day of a letter; no letter comes from tomorrow. */
export function LetterFields({ letter, onChange, words, problem, todayIso, locale }: LetterProps) {
  return (
    <>
      <TextField
        name="letterNumber"
        label={words.number}
        {...(words.numberHelp ? { help: words.numberHelp } : {})}
        value={letter.letterNumber}
        onChange={(letterNumber) => onChange({ ...letter, letterNumber })}
        error={fieldMessage(problem, 'letterNumber') ?? null}
        maxLength={100}
        ltr
        locale={locale}
      />
      <DateField
        name="letterDate"
        label={words.date}
        value={letter.letterDate}
        onChange={(date) => onChange({ ...letter, letterDate: date ?? null })}
        error={fieldMessage(problem, 'letterDate') ?? null}
        max={todayIso}
        todayIso={todayIso}
        locale={locale}
      />
    </>
  )
}
