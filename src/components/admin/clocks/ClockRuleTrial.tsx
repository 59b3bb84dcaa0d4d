'use client'

import { Button, useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Length } from '../../../domain/calendar/dueDates'
import type { ClockKindName } from '../../../domain/clocks/kinds'
import type { Rung } from '../../../domain/clocks/rule'
import { formatDate } from '../../../i18n/format'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import { useAdminText } from '../locale'
import '../moves/moves.css'
import { clocksText, ruleSentence, rungText } from './ruleText'

/** Payload gives a list without rows as their number, which is 0. */
type Form = { kind?: ClockKindName; lengthCount?: number; lengthUnit?: Length['unit']; ladder?: Rung[] | number }
type Trial = {
  runs: number
  met: number
  late: number
  open: number
  rungs: { rung: number; count: number }[]
  fired: { thing: string; rung: number; day: string }[]
}

/** The rule on the form, read back as a sentence, and what it would have done in a cycle of the past. */
export function ClockRuleTrial() {
  const [fields] = useAllFormFields()
  const { locale } = useAdminText()
  const t = clocksText(locale)
  const { kind, lengthCount, lengthUnit, ladder: rungs } = reduceFieldsToValues(fields, true) as Form
  const ladder = Array.isArray(rungs) ? rungs : []
  const [cycles, setCycles] = useState<{ id: string; title: string }[]>([])
  const [cycle, setCycle] = useState('')
  const [trial, setTrial] = useState<Trial | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)

  useEffect(() => {
    let isLeft = false
    const url = '/api/evaluation-cycles?depth=0&limit=20&sort=-performanceYear&select[title]=true'
    void send<{ docs: { id: string; title: string }[] }>(url, { method: 'GET' }).then((sent) => {
      if (isLeft || !sent.ok) return
      setCycles(sent.data.docs)
      setCycle(sent.data.docs[1]?.id ?? sent.data.docs[0]?.id ?? '')
    })
    return () => {
      isLeft = true
    }
  }, [])

  if (!kind) return null
  const length = lengthCount && lengthUnit ? { count: lengthCount, unit: lengthUnit } : null

  async function ask() {
    const plain = ladder.map(({ side, count, unit, audience }) => ({ side, count: Number(count), unit, audience }))
    const sent = await send<Trial>('/api/clocks/try', { body: { cycle, kind, length, ladder: plain }, locale })
    setTrial(sent.ok ? sent.data : null)
    setProblem(sent.ok ? null : sent.problem)
  }

  return (
    <section className="k-moves" aria-label={t('dryRun.title')}>
      <p>{ruleSentence({ kind, length, ladder }, locale)}</p>
      <h3>{t('dryRun.title')}</h3>
      <p className="k-moves__hint">{t('dryRun.hint')}</p>
      <div className="k-moves__buttons">
        <label>
          {t('dryRun.cycle')}{' '}
          <select value={cycle} onChange={(event) => setCycle(event.target.value)}>
            {cycles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={!cycle} onClick={() => void ask()}>
          {t('dryRun.ask')}
        </Button>
      </div>
      <div role="status">
        {problem && <p className="k-moves__problem">{problem.message}</p>}
        {trial && <p>{trial.runs === 0 ? t('dryRun.none') : t('dryRun.counts', numbers(trial))}</p>}
      </div>
      {trial && trial.runs > 0 && (
        <>
          <p>{t('dryRun.fired', { count: trial.rungs.reduce((sum, { count }) => sum + count, 0) })}</p>
          <ul>
            {trial.rungs.map(({ rung, count }) => (
              <li key={rung}>{t('dryRun.rung', { rung: rungText(ladder[rung], locale), count })}</li>
            ))}
          </ul>
          <ol>
            {trial.fired.map(({ thing, rung, day }, index) => (
              <li key={index}>
                {t('dryRun.line', {
                  thing,
                  date: formatDate(day, 'weekdayDayMonth', locale),
                  rung: rungText(ladder[rung], locale),
                })}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

const numbers = ({ runs, met, late, open }: Trial) => ({ runs, met, late, open })
