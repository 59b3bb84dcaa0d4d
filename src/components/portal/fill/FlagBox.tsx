'use client'

import { answerPath } from '../../../domain/forms/deficiency'
import { maxLongText } from '../../../domain/forms/types/type'
import type { FilledFlag } from '../../../domain/forms/view'
import { formatDate } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextArea'
import { useFill } from './FillProvider'
import { mendText, partText } from './mendText'
import { useFlagAnswer } from './useFlagAnswer'

/** What the evaluator asked to mend in this question and by when, each with the place for what was done. */
export function FlagBox({ name }: { name: string }) {
  const { view } = useFill()
  return view.flags
    .filter(({ path }) => path === name || path.startsWith(`${name}.`))
    .map((flag) => <OneFlag key={flag.id} flag={flag} />)
}

function OneFlag({ flag }: { flag: FilledFlag }) {
  const { locale } = useFill()
  const t = mendText(locale)
  const part = partText(flag, locale)
  const until = flag.dueIso && t('until', { date: formatDate(flag.dueIso, 'weekdayDayMonth', locale) })
  const title = [part ? t('flagOf', { part }) : t('flag'), until].filter(Boolean).join(' · ')
  return (
    <Banner tone="attention" title={title}>
      <p className="max-w-question whitespace-pre-line">{flag.reason}</p>
      <Answer flag={flag} />
    </Banner>
  )
}

function Answer({ flag }: { flag: FilledFlag }) {
  const { view, locale } = useFill()
  const { value, change, leave, status, problem, theirs, choose } = useFlagAnswer(flag)
  const t = mendText(locale)
  if (!view.may.fill) return value ? <p className="mt-2 whitespace-pre-line">{value}</p> : null
  return (
    <div className="mt-3 grid max-w-question gap-1">
      <TextArea
        name={answerPath(flag)}
        label={t('answer')}
        help={t('help')}
        value={value}
        onChange={change}
        onBlur={leave}
        maxLength={maxLongText}
        rows={2}
        error={problem && t('failed', { message: problem })}
        locale={locale}
      />
      <p aria-live="polite" className="min-h-6 text-14 text-muted">
        {status && t(status)}
      </p>
      {theirs !== null && (
        <div role="alert" className="grid gap-2 text-14">
          <p>{t('theirs', { text: theirs || t('empty') })}</p>
          <p className="flex flex-wrap gap-3">
            <Button size="small" onClick={() => choose('mine')} locale={locale}>
              {t('keepMine')}
            </Button>
            <Button size="small" onClick={() => choose('theirs')} locale={locale}>
              {t('takeTheirs')}
            </Button>
          </p>
        </div>
      )}
    </div>
  )
}
