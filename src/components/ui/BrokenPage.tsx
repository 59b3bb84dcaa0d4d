import type { Locale } from '../../i18n/locale'
import { Button } from './Button'
import { buttonClass } from './buttonClass'
import { digestOf } from './digestOf'
import { Ltr } from './Ltr'
import { MessagePage } from './MessagePage'

type BrokenPageProps = {
  error: unknown
  retry: () => void
  /** the words of the district that failed */
  t: ((key: 'error.title' | 'error.text' | 'error.retry' | 'error.home' | 'error.code') => string) & { locale: Locale }
  /** where its home is */
  home: string
}

/** Says that the page failed, what is safe, and the code under which the log knows the failure. Never its text. */
export function BrokenPage({ error, retry, t, home }: BrokenPageProps) {
  const digest = digestOf(error)
  return (
    <MessagePage
      title={t('error.title')}
      actions={
        <>
          <Button variant="primary" onClick={retry} locale={t.locale}>
            {t('error.retry')}
          </Button>
          {/* A full load, not a client navigation: what broke may be in this document. */}
          <a href={home} className={buttonClass('secondary', 'normal')}>
            {t('error.home')}
          </a>
        </>
      }
    >
      <p>{t('error.text')}</p>
      {digest && (
        <p>
          {t('error.code')}: <Ltr className="font-strong text-ink">{digest}</Ltr>
        </p>
      )}
    </MessagePage>
  )
}
