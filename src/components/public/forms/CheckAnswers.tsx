'use client'

import type { FormInForce } from '../../../domain/forms/form'
import { Button } from '../../ui/Button'
import type { Worded } from '../../ui/text'
import { Said, questionsOf } from './Said'
import { publicFormText } from './text'

type Props = Worded & { form: FormInForce; go: (page: string) => void }

/** All answers on one page before they are sent, each with the way back to its question. */
export default function CheckAnswers({ form, go, locale }: Props) {
  const t = publicFormText(locale)
  return (
    <div className="grid gap-6">
      <header>
        <h2 id="step-title" tabIndex={-1} className="text-22 outline-none">
          {t('check')}
        </h2>
        <p className="text-muted">{t('checkText')}</p>
      </header>
      {form.pages.map((page) => (
        <section key={page.key} aria-label={page.title || t('check')}>
          {page.title && <h3 className="text-18">{page.title}</h3>}
          <dl className="mt-1 divide-y divide-line rounded-card border border-line bg-paper px-4">
            {questionsOf(page).map((field) => (
              <div key={field.name} className="grid grid-cols-[1fr_auto] items-start gap-x-4 py-3">
                <dt className="text-14 text-muted">{field.label}</dt>
                <dd className="min-w-0">
                  <Said field={field} answers={form.answers} locale={locale} />
                </dd>
                {field.type !== 'computed' && (
                  <dd className="col-start-2 row-span-2 row-start-1">
                    <Button
                      size="small"
                      variant="quiet"
                      aria-label={t('changeOf', { label: field.label })}
                      onClick={() => go(page.key)}
                      locale={locale}
                    >
                      {t('change')}
                    </Button>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
