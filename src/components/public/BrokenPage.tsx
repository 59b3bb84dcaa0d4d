import { Button } from '../ui/Button'
import { buttonClass } from '../ui/buttonClass'
import { digestOf } from '../ui/digestOf'
import { Ltr } from '../ui/Ltr'
import { MessagePage } from '../ui/MessagePage'
import type { Worded } from '../ui/text'
import { publicText } from './shellText'

/** Says that the page failed and the code under which the log knows the failure. Never its text. */
export function BrokenPage({ error, retry, locale }: Worded & { error: unknown; retry: () => void }) {
  const t = publicText(locale)
  const digest = digestOf(error)
  return (
    <MessagePage
      title={t('error.title')}
      actions={
        <>
          <Button variant="primary" onClick={retry}>
            {t('error.retry')}
          </Button>
          <a href="/" className={buttonClass('secondary', 'normal')}>
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
