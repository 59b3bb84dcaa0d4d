'use client'

import type { FormField } from '../../../domain/forms/definition'
import { unchangedFrom } from '../../../domain/forms/lastYear'
import { Icon } from '../../ui/icons'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useFill } from './FillProvider'
import { fillText } from './text'
import { useAnswer } from './useAnswer'

/** «بدون تغییر»: gives last year's answer again; once it stands there, says so. */
export function Unchanged({ field }: { field: FormField }) {
  const { view, locale } = useFill()
  const { value, isOpen, change, leave, unreadable } = useAnswer(field.name)
  const t = fillText(locale)
  const again = isOpen ? unchangedFrom(field, view.lastYear[field.name], value) : null
  if (!again) return null
  function give() {
    if (!again || again.isGiven) return
    unreadable(false, field.type === 'measure' ? 'actual' : undefined)
    change(again.value)
    leave()
  }
  // One button for both, so that whoever pressed it stays where he was.
  return (
    <button
      type="button"
      aria-disabled={again.isGiven}
      onClick={give}
      className="link inline-flex min-h-6 items-center gap-1 aria-disabled:cursor-default aria-disabled:text-cypress aria-disabled:no-underline"
    >
      {again.isGiven && <Icon name="check" size={16} />}
      {again.isGiven ? t('asLastYear') : t('unchanged')}
      <VisuallyHidden>: {field.label}</VisuallyHidden>
    </button>
  )
}
