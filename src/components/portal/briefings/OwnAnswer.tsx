'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Attendance, BriefingView } from '../../../domain/briefings'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { RadioGroup } from '../../ui/RadioGroup'
import { RefusalBanner } from '../../ui/RefusalBanner'
import { useSend } from '../../ui/useSend'
import { briefingsText } from './text'

type AnswerProps = { briefing: BriefingView; own: Attendance; locale: Locale }

/** What an agency says to its invitation, and afterwards whether it was there. */
export function OwnAnswer({ briefing, own, locale }: AnswerProps) {
  const t = briefingsText(locale)
  return (
    <section className="mt-8 max-w-question">
      <h2 className="mb-3 text-18">{t('answer.title')}</h2>
      {briefing.answers ? (
        <AnswerForm briefing={briefing} own={own} locale={locale} />
      ) : (
        <p>{said(briefing, own, locale)}</p>
      )}
    </section>
  )
}

function said({ state }: BriefingView, { coming, expected, came, persons }: Attendance, locale: Locale): string {
  const t = briefingsText(locale)
  if (state === 'held') return came ? t('came.own', { count: persons ?? 1 }) : t('came.ownAbsent')
  if (coming === null) return t('said.nothing')
  return coming ? t('said.coming', { count: expected ?? 1 }) : t('said.notComing')
}

const spoken = (coming: boolean | null): string => (coming === null ? '' : coming ? 'coming' : 'notComing')

function AnswerForm({ briefing, own, locale }: AnswerProps) {
  const t = briefingsText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend()
  const [answer, setAnswer] = useState(spoken(own.coming))
  const [expected, setExpected] = useState<string | null>(own.expected === null ? '1' : String(own.expected))
  const [isSaved, setSaved] = useState(false)
  async function sendAnswer() {
    setSaved(false)
    const coming = answer === 'coming'
    const body = { coming, expected: coming ? Number(expected ?? '1') : null }
    if (!(await run(`/api/briefings/${briefing.id}/answer`, { body, locale }))) return
    setSaved(true)
    router.refresh()
  }
  return (
    <div className="grid gap-4">
      <RefusalBanner problem={problem} />
      <div role="status" className="empty:hidden">
        {isSaved && <Banner tone="done" title={t('answer.saved')} />}
      </div>
      <RadioGroup
        name="answer"
        label={t('answer.ask')}
        inline
        value={answer}
        onChange={setAnswer}
        options={[
          { value: 'coming', label: t('answer.coming') },
          { value: 'notComing', label: t('answer.notComing') },
        ]}
        locale={locale}
      />
      {answer === 'coming' && (
        <NumberField
          name="expected"
          label={t('answer.expected')}
          whole
          value={expected}
          onChange={(value) => setExpected(value ?? null)}
          locale={locale}
        />
      )}
      <div>
        <Button variant="primary" onClick={sendAnswer} pending={pending} disabled={answer === ''} locale={locale}>
          {t('answer.send')}
        </Button>
      </div>
    </div>
  )
}
