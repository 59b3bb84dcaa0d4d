'use client'

import { Suspense, lazy, useEffect, useMemo, useState } from 'react'
import type { FormDefinition, FormField } from '../../../domain/forms/definition'
import { asItIs } from '../../../domain/forms/form'
import type { inForce } from '../../../domain/forms/rules/inForce'
import type { Locale } from '../../../i18n/locale'
import type { MessageTree } from '../../../i18n/translate'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { faultText } from '../../ui/faultText'
import type { Fault } from './faults'
import { faultsIn } from './faults'
import { FormSteps } from './FormSteps'
import { KeptNote } from './KeptNote'
import { QuestionPage } from './QuestionPage'
import { publicFormText } from './text'
import { Trap } from './Trap'
import { usePublicAnswers } from './usePublicAnswers'
import { useSending } from './useSending'
import { checkStep, useStep } from './useStep'

const loadLater = () => Promise.all([import('./CheckAnswers'), import('./SentView')])
const CheckAnswers = lazy(() => import('./CheckAnswers'))
const SentView = lazy(() => import('./SentView'))

export type PublicFillProps = {
  slug: string
  edition: string
  definition: FormDefinition
  intro: string | null
  thanks: string | null
  submitLabel?: string
  todayIso: string
  /** what can be wrong with a field, by code, in the reader's language */
  faults: MessageTree
  locale: Locale
  /** judges the rules; only forms that have some bring it */
  inForce?: typeof inForce
}

/** A form that anybody fills: page by page, all answers once more, and what was received. */
export function PublicForm({ slug, edition, definition, intro, thanks, todayIso, faults, locale, ...rest }: PublicFillProps) {
  const t = publicFormText(locale)
  const answers = usePublicAnswers(slug, definition)
  const judge = rest.inForce ?? asItIs
  const form = useMemo(() => judge(definition, answers.answers), [judge, definition, answers.answers])
  const keys = form.pages.map(({ key }) => key)
  const [step, go] = useStep(keys.length > 1 ? [...keys, checkStep] : keys)
  const sending = useSending({ slug, edition, form, answers, locale })
  const [unreadable, setUnreadable] = useState<readonly string[]>([])
  const [found, setFound] = useState<readonly Fault[]>([])
  // The last steps come before the line may be lost.
  useEffect(() => void loadLater().catch(() => undefined), [])

  const say = (fault: Fault) =>
    fault.code === 'unreadable' ? t('unreadable') : faultText(fault, faults, locale)
  const refused = sending.problem?.fields ?? []
  const errors = Object.fromEntries([
    ...refused.map(({ path, message }) => [path, message] as const),
    ...found.map((fault) => [fault.path, say(fault)] as const),
  ])
  const page = form.pages.find(({ key }) => key === step)

  /** Looks some questions through; shows what is wrong and tells whether nothing is. */
  function look(fields: readonly FormField[]): boolean {
    const wrong = faultsIn(fields, form.answers, unreadable)
    setFound(wrong)
    sending.setProblem(null)
    const first = wrong[0]?.path.split('.')[0]
    const there = form.pages.find(({ fields }) => fields.some(({ name }) => name === first))
    if (there) go(there.key)
    return wrong.length === 0
  }
  function move(key: string) {
    setFound([])
    go(key)
  }

  if (sending.done) {
    return (
      <Suspense>
        <SentView {...sending.done} thanks={thanks} locale={locale} />
      </Suspense>
    )
  }
  const problems = found.map((fault) => ({ path: fault.path, message: t('fault', { label: fault.label, message: say(fault) }) }))
  return (
    <div className="grid gap-6">
      {(problems.length > 0 || sending.problem) && (
        <ErrorSummary
          {...(problems.length > 0 ? {} : { title: sending.problem?.message })}
          problems={problems.length > 0 ? problems : [...refused]}
          locale={locale}
        />
      )}
      <p role="status" className="empty:hidden">
        {sending.isBack ? t('back') : ''}
      </p>
      {step === keys[0] && intro && <p className="max-w-question whitespace-pre-line">{intro}</p>}
      {page ? (
        <QuestionPage
          key={page.key}
          page={page}
          at={keys.indexOf(page.key) + 1}
          count={keys.length}
          answers={form.answers}
          errors={errors}
          todayIso={todayIso}
          locale={locale}
          onChange={(name, value) => {
            answers.change(name, value)
            setFound((all) => all.filter(({ path }) => path.split('.')[0] !== name))
            sending.begin()
          }}
          onUnreadable={(path, isUnreadable) =>
            setUnreadable((all) => [...all.filter((one) => one !== path), ...(isUnreadable ? [path] : [])])
          }
        />
      ) : (
        <Suspense>
          <CheckAnswers form={form} go={move} locale={locale} />
        </Suspense>
      )}
      <Trap value={sending.trap} onChange={sending.setTrap} locale={locale} />
      <FormSteps
        keys={keys}
        step={step}
        onBack={move}
        onNext={(key) => page && look(page.fields) && move(key)}
        onSend={async () => look(form.pages.flatMap(({ fields }) => fields)) && sending.submit()}
        locale={locale}
      />
      <KeptNote answers={answers} locale={locale} />
    </div>
  )
}
