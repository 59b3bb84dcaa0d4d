import { Button } from '../ui/Button'
import { buttonClass } from '../ui/buttonClass'
import { digestOf } from '../ui/digestOf'
import { Ltr } from '../ui/Ltr'
import { MessagePage } from '../ui/MessagePage'
import type { Worded } from '../ui/text'
import { brokenText } from './brokenText'

/** Says that the page failed, what is safe, and the code under which the log knows the failure. Never its text. */
export function BrokenPage({ error, retry, locale }: Worded & { error: unknown; retry: () => void }) {
  const t = brokenText(locale)
  const digest = digestOf(error)
  return (
    <MessagePage
      title={t('error.title')}
      actions={
        <>
          <Button variant="primary" onClick={retry}>
            {t('error.retry')}
          </Button>
          {/* A full load, not a client navigation: what broke may be in this document. */}
          <a href="/portal" className={buttonClass('secondary', 'normal')}>
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
