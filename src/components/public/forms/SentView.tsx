'use client'

import { useEffect, useRef } from 'react'
import type { FormInForce } from '../../../domain/forms/form'
import type { Received } from '../../../domain/forms/public/response'
import { formatDateTime } from '../../../i18n/format'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/icons'
import { Ltr } from '../../ui/Ltr'
import type { Worded } from '../../ui/text'
import { Said, questionsOf } from './Said'
import { publicFormText } from './text'

type Props = Worded & { received: Received; thanks: string | null; form: FormInForce }

/** What was received, when, under which code and seal: the sender's own proof, to be printed. */
export default function SentView({ received, thanks, form, locale }: Props) {
  const t = publicFormText(locale)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    title.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="grid gap-6">
      <header>
        <h2 ref={title} tabIndex={-1} className="flex items-center gap-2 text-22 text-cypress outline-none">
          <Icon name="check" />
          {t('sent.title')}
        </h2>
        <p className="mt-1 max-w-question whitespace-pre-line">{thanks || t('sent.thanks')}</p>
      </header>
      <section className="rounded-card border border-line bg-paper p-5">
        <h3 className="text-14 text-muted">{t('sent.code')}</h3>
        <p className="text-28 font-strong">
          <Ltr>{received.code}</Ltr>
        </p>
        <p className="mt-1 max-w-question">{t('sent.keep')}</p>
        <dl className="mt-4 grid gap-3">
          <div>
            <dt className="text-14 text-muted">{t('sent.at')}</dt>
            <dd>{formatDateTime(received.receivedAt, locale)}</dd>
          </div>
          <div>
            <dt className="text-14 text-muted">{t('sent.seal')}</dt>
            <dd className="text-14 break-all">
              <Ltr>{received.seal}</Ltr>
            </dd>
          </div>
        </dl>
        <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 no-print">
          <Button onClick={() => window.print()} locale={locale}>
            {t('sent.print')}
          </Button>
          <a href={`/forms/track/${received.code}`} className="link inline-flex min-h-11 items-center">
            {t('sent.follow')}
          </a>
        </p>
      </section>
      <section>
        <h3 className="text-18">{t('sent.content')}</h3>
        <dl className="mt-2 divide-y divide-line">
          {form.pages.flatMap(questionsOf).map((field) => (
            <div key={field.name} className="py-2">
              <dt className="text-14 text-muted">{field.label}</dt>
              <dd>
                <Said field={field} answers={form.answers} locale={locale} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
