'use client'

import { useState } from 'react'
import type { QuestionField } from '../../../../domain/forms/definition'
import { isUnsettled } from '../../../../domain/review/deficiencies'
import { answerText } from '../../../../i18n/answerText'
import { Button } from '../../../ui/Button'
import { useReview } from '../ReviewProvider'
import { reviewText } from '../text'
import { ReasonForm } from './ReasonForm'

/** The questions of the form that are no measures, with what was answered: they can be flagged here. */
export function OtherQuestions() {
  const { form, locale } = useReview()
  const t = reviewText(locale)
  if (form.questions.length === 0) return null
  return (
    <section aria-labelledby="other-questions">
      <h2 id="other-questions" className="text-18">
        {t('deficiency.questions')}
      </h2>
      <p className="mb-3 text-14 text-muted">{t('deficiency.questionsHelp')}</p>
      <ul className="divide-y divide-line rounded-card border border-line bg-paper">
        {form.questions.map(({ field, answer }) => (
          <li key={field.name} className="grid gap-2 px-4 py-3">
            <Question field={field} answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Question({ field, answer }: { field: QuestionField; answer: unknown }) {
  const { rights, deficiencies, flagQuestion, locale } = useReview()
  const [reason, setReason] = useState<string | null>(null)
  const t = reviewText(locale)
  const said = answerText(field, answer, locale)
  const isFlagged = deficiencies.some((one) => one.path === field.name && isUnsettled(one))
  const mayFlag = (rights.score.general || rights.score.specific) && !isFlagged
  return (
    <>
      <p className="font-strong">{field.label}</p>
      <p className="whitespace-pre-line">
        {said ? <bdi>{said}</bdi> : <span className="text-muted">{t('deficiency.empty')}</span>}
      </p>
      {mayFlag && reason === null && (
        <div>
          <Button size="small" onClick={() => setReason('')} locale={locale}>
            {t('deficiency.flagQuestion')}
          </Button>
        </div>
      )}
      {mayFlag && reason !== null && (
        <ReasonForm
          name={`flag-${field.name}`}
          label={t('flag.title')}
          verb={t('flag.save')}
          reason={reason}
          onChange={setReason}
          onSubmit={() => void flagQuestion(field.name, reason).then((isTaken) => isTaken && setReason(null))}
          onCancel={() => setReason(null)}
        />
      )}
    </>
  )
}
