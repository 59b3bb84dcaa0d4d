'use client'

import { Suspense, lazy, useEffect } from 'react'
import { takesAnswer } from '../../../domain/forms/definition'
import { FillFoot } from './FillFoot'
import { FillPagesFolded } from './FillPages'
import { checkPage, useFill } from './FillProvider'
import { HaltBox } from './HaltBox'
import { Question } from './Question'
import { StandingBox } from './StandingBox'
import { fillText } from './text'

// The page of the last step comes after the first questions can be answered, but before the line may be lost.
const loadCheckPage = () => import('./CheckPage').then(({ CheckPage }) => ({ default: CheckPage }))
const CheckPage = lazy(loadCheckPage)

/** One page of the form, or the page that checks all of them. */
export function FillForm() {
  const { page } = useFill()
  useEffect(() => void loadCheckPage().catch(() => undefined), [])
  return (
    <>
      <div className="w-full max-w-[1192px] flex-1 px-4 py-6 lg:px-9 lg:py-8">
        <div className="max-w-form">
          <FillPagesFolded />
          <HaltBox />
          <StandingBox />
          {page === checkPage ? (
            <Suspense fallback={null}>
              <CheckPage />
            </Suspense>
          ) : (
            <QuestionPage key={page} />
          )}
        </div>
      </div>
      <FillFoot />
    </>
  )
}

function QuestionPage() {
  const { form, page, locale } = useFill()
  const t = fillText(locale)
  const { pages } = form
  const at = pages.findIndex(({ key }) => key === page)
  const shown = pages[at]
  if (!shown) return null
  return (
    <article>
      <header className="mb-6">
        <p className="text-14 text-muted">{t('where', { at: at + 1, count: pages.length })}</p>
        <h1 id="page-title" tabIndex={-1} className="text-22 outline-none sm:text-28">
          {shown.title || t('title')}
        </h1>
        {shown.intro && <p className="mt-1 max-w-question whitespace-pre-line text-muted">{shown.intro}</p>}
      </header>
      <ol className="grid gap-8">
        {shown.fields.map((field) => (
          <li
            key={field.name}
            className={takesAnswer(field) ? 'border-b border-line pb-8 last:border-b-0 last:pb-0' : '-mb-4'}
          >
            <Question field={field} />
          </li>
        ))}
      </ol>
    </article>
  )
}
