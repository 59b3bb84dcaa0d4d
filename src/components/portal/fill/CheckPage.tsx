'use client'

import type { FieldProblem } from '../../../domain/problems'
import { pageScore } from '../../../domain/forms/pages'
import { Banner } from '../../ui/Banner'
import { DataTable } from '../../ui/DataTable'
import { ScoreWithCap } from '../../ui/ScoreWithCap'
import { useFill } from './FillProvider'
import { SubmitBox } from './SubmitBox'
import { faultText, fillText } from './text'

/** «بررسی پاسخ‌ها»: everything that is missing, with the way to it; a summary by page; and the submission. */
export function CheckPage() {
  const { view, locale } = useFill()
  const t = fillText(locale)
  const asked = view.may.submit ? 'askedHead' : view.may.fill ? 'askedLiaison' : 'askedRead'
  return (
    <article className="grid gap-6">
      <header>
        <h1 id="page-title" tabIndex={-1} className="text-22 outline-none sm:text-28">
          {view.open.length > 0 ? t('check') : t('summary')}
        </h1>
        <p className="mt-1 max-w-question text-muted">{t(`checkPage.${asked}`)}</p>
        <a
          href={`/portal/self-assessment/${view.evaluationId}/print`}
          className="link inline-flex min-h-9 items-center"
        >
          {t('checkPage.print')}
        </a>
      </header>
      <MissingList />
      <Summary />
      <SubmitBox />
    </article>
  )
}

/** The one list of what is missing, page by page; each line leads to its place. */
function MissingList() {
  const { view, form, missing, unreadable, locale } = useFill()
  const t = fillText(locale)
  const lacks: FieldProblem[] = [...unreadable.map((path) => ({ path, code: 'unreadable' })), ...missing]
  if (view.open.length === 0) return null
  if (lacks.length === 0) return <Banner tone="done" title={t('checkPage.complete')} />
  return (
    <section aria-labelledby="missing" className="rounded-card border border-pomegranate-line bg-paper px-5 py-4">
      <h2 id="missing" className="text-18 text-pomegranate">
        {t('checkPage.missing', { count: lacks.length })}
      </h2>
      <p className="text-14 text-muted">{t('checkPage.missingHelp')}</p>
      {form.pages.map(({ key, title, fields }) => (
        <MissingOfPage
          key={key}
          page={key}
          title={title}
          lacks={lacks.filter(({ path }) => fields.some(({ name }) => name === fieldOf(path)))}
        />
      ))}
    </section>
  )
}

const fieldOf = (path: string): string => path.split('.')[0] ?? path

function MissingOfPage({ page, title, lacks }: { page: string; title: string; lacks: FieldProblem[] }) {
  const { form, go, faults, locale } = useFill()
  const t = fillText(locale)
  if (lacks.length === 0) return null
  const labels = new Map(form.pages.flatMap(({ fields }) => fields).map(({ name, label }) => [name, label]))
  return (
    <section className="mt-3">
      <h3 className="text-16">{title}</h3>
      <ul className="grid gap-1">
        {lacks.map((lack) => (
          <li key={lack.path} className="text-14">
            <button type="button" onClick={() => go(page, lack.path)} className="link min-h-9 text-start">
              {labels.get(fieldOf(lack.path))}
            </button>
            <span className="text-muted">
              {' — '}
              {lack.code === 'unreadable' ? t('checkPage.unreadable') : faultText(lack, faults, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Summary() {
  const { form, pages, locale } = useFill()
  const t = fillText(locale)
  const rows = pages.map((page, index) => {
    const asked = form.pages[index]
    return { ...page, score: asked ? pageScore(asked, form.answers) : null }
  })
  return (
    <DataTable
      caption={t('checkPage.caption')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'page',
          header: t('checkPage.page'),
          cell: ({ key, title }) => (
            <a href={`?page=${encodeURIComponent(key)}`} className="link">
              {title}
            </a>
          ),
        },
        {
          key: 'done',
          header: t('checkPage.done'),
          kind: 'number',
          cell: ({ done, total }) => t('checkPage.doneOf', { done, total }),
        },
        {
          key: 'score',
          header: t('checkPage.score'),
          kind: 'number',
          cell: ({ score }) => score && <ScoreWithCap score={score.score} cap={score.cap} size="row" locale={locale} />,
        },
      ]}
      locale={locale}
    />
  )
}
