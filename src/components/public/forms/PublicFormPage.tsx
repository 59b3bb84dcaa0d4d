import type { ReactNode } from 'react'
import type { Standing } from '../../../domain/forms/public/publicPage'
import { translator } from '../../../i18n'
import { formatDate } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'

type Props = Worded & {
  form: { title: string; organisation: string; opensOn: string | null; closesOn: string | null; standing: Standing }
  /** the form itself, where it is open */
  children: ReactNode
}

/** The page around a public form: whose it is, until when, what is kept of who answers; or when it is open. */
export function PublicFormPage({ form, children, locale }: Props) {
  const t = translator(locale, 'publicForms')
  const { title, organisation, opensOn, closesOn, standing } = form
  const day = (iso: string | null) => formatDate(iso ?? '', 'withWeekday', locale)
  return (
    <PublicPage>
      <div className="max-w-form">
        <PageHead
          title={title}
          where={[{ label: t('title'), href: '/forms' }]}
          asked={[organisation, standing === 'open' && closesOn && t('until', { date: day(closesOn) })].filter(Boolean).join(' · ')}
          locale={locale}
        />
        {standing === 'notYetOpen' && (
          <Banner tone="info" title={t('notYetOpen')}>
            {t('notYetOpenText', { date: day(opensOn) })}
          </Banner>
        )}
        {standing === 'closed' && (
          <Banner tone="neutral" title={t('closed')}>
            {t('closedText', { date: day(closesOn) })}{' '}
            <a href="/forms/track" className="link">
              {t('list.track')}
            </a>
          </Banner>
        )}
        {standing === 'open' && (
          <>
            <noscript>
              <div className="mb-6">
                <Banner tone="attention" title={t('noScript')} />
              </div>
            </noscript>
            {children}
            <p className="mt-6 max-w-question text-14 text-muted no-print">{t('privacy')}</p>
          </>
        )}
      </div>
    </PublicPage>
  )
}
