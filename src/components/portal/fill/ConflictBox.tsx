'use client'

import type { FormField } from '../../../domain/forms/definition'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { answerText } from '../../../i18n/answerText'
import { useFill } from './FillProvider'
import { fillText } from './text'

/** Two people wrote in one field at once: both texts stand here until this one has chosen. Nothing is overwritten before. */
export function ConflictBox({ field }: { field: FormField }) {
  const { draft, saver, locale } = useFill()
  const conflict = draft.conflicts[field.name]
  const t = fillText(locale)
  if (!conflict) return null
  const shown = (value: unknown) => answerText(field, value, locale) ?? t('conflict.empty')
  return (
    <Banner
      tone="attention"
      role="alert"
      title={t('conflict.title')}
      actions={
        <>
          <Button size="small" onClick={() => saver.choose(field.name, 'mine')} locale={locale}>
            {t('conflict.keepMine')}
          </Button>
          <Button size="small" onClick={() => saver.choose(field.name, 'theirs')} locale={locale}>
            {t('conflict.takeTheirs')}
          </Button>
        </>
      }
    >
      <dl className="grid max-w-question gap-1">
        <div>
          <dt className="text-14 text-muted">{t('conflict.mine')}</dt>
          <dd className="whitespace-pre-line">
            <bdi>{shown(draft.answers[field.name])}</bdi>
          </dd>
        </div>
        <div>
          <dt className="text-14 text-muted">{t('conflict.theirs')}</dt>
          <dd className="whitespace-pre-line">
            <bdi>{shown(conflict.theirs)}</bdi>
          </dd>
        </div>
      </dl>
    </Banner>
  )
}
