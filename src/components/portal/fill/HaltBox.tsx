'use client'

import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { buttonClass } from '../../ui/buttonClass'
import { useFill } from './FillProvider'
import { fillText } from './text'

/** Saving has stopped: why, that nothing is lost, and how to go on. */
export function HaltBox() {
  const { draft, saver, reload, locale } = useFill()
  const t = fillText(locale)
  if (!draft.halted) return null
  const signedOut = draft.halted.status === 401
  return (
    <div className="mb-6">
      <Banner
        tone="refused"
        role="alert"
        title={draft.halted.message}
        actions={
          signedOut ? (
            <>
              <a href="/portal/login" target="_blank" rel="noopener" className={buttonClass('secondary', 'small')}>
                {t('halted.signIn')}
              </a>
              <Button size="small" onClick={() => saver.resume()} locale={locale}>
                {t('halted.resume')}
              </Button>
            </>
          ) : (
            <Button size="small" onClick={reload} locale={locale}>
              {t('halted.refresh')}
            </Button>
          )
        }
      >
        {draft.unsaved.length > 0 && t('halted.kept')}
      </Banner>
    </div>
  )
}
