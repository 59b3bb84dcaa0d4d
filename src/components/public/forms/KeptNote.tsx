import { Button } from '../../ui/Button'
import type { Worded } from '../../ui/text'
import type { usePublicAnswers } from './usePublicAnswers'
import { publicFormText } from './text'

type Props = Worded & { answers: ReturnType<typeof usePublicAnswers> }

/** Where what is written stays, and the way to take it away from a shared computer. */
export function KeptNote({ answers, locale }: Props) {
  const t = publicFormText(locale)
  return (
    <div className="rounded-card border border-line bg-paper px-4 py-3 text-14 no-print">
      <p role="status">{answers.isErased ? t('erased') : answers.isRestored ? t('restored') : ''}</p>
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="text-muted">{t('kept')}</span>
        {answers.isErased ? (
          <Button size="small" onClick={answers.undo} locale={locale}>
            {t('undo')}
          </Button>
        ) : (
          <Button size="small" disabled={!answers.hasAny} onClick={answers.erase} locale={locale}>
            {t('erase')}
          </Button>
        )}
      </p>
    </div>
  )
}
