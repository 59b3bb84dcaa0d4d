'use client'

import { Button } from '../../ui/Button'
import { buttonClass } from '../../ui/buttonClass'
import { late } from '../../ui/late'
import { SavedState } from '../../ui/SavedState'
import { StickyFoot } from '../../ui/StickyFoot'
import { checkPage, useFill } from './FillProvider'
import { fillText } from './text'

// After the page: who works alone needs nothing of it.
const Colleagues = late(() => import('./Colleagues'))

/** The foot of the form: what is saved, what is missing on this page, and the way to its neighbours. */
export function FillFoot() {
  const { view, pages, page, draft, go, locale } = useFill()
  const t = fillText(locale)
  const at = page === checkPage ? pages.length : pages.findIndex(({ key }) => key === page)
  const before = pages[at - 1]?.key
  const after = pages[at + 1]?.key ?? (page === checkPage ? null : checkPage)
  const here = pages[at]
  // A page with a flag that nobody dealt with is not complete, however full its answers are.
  const standing = ({ missing, flagged }: (typeof pages)[number]) =>
    missing > 0
      ? t('missingHere', { count: missing })
      : flagged > 0
        ? t('flaggedHere', { count: flagged })
        : t('completeHere')
  return (
    <StickyFoot
      actions={
        <>
          {before && (
            <Button onClick={() => go(before)} className={after ? 'max-sm:hidden' : undefined} locale={locale}>
              {t('previous')}
            </Button>
          )}
          {after === checkPage && (
            <a href={`?page=${checkPage}`} className={buttonClass('primary', 'normal')}>
              {view.open.length > 0 ? t('toCheck') : t('summary')}
            </a>
          )}
          {after && after !== checkPage && (
            <Button variant="primary" onClick={() => go(after)} locale={locale}>
              {t('next')}
            </Button>
          )}
        </>
      }
    >
      <SavedState status={draft.status} atIso={draft.savedAt} locale={locale} />
      {view.open.length > 0 && here && <span className="text-muted">{standing(here)}</span>}
      {view.isOwn && <Colleagues />}
    </StickyFoot>
  )
}
