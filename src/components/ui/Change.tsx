import { formatNumber, formatSigned } from '../../i18n/format'
import { textTone } from './tones'
import type { Worded } from './text'
import { uiText } from './text'
import { VisuallyHidden } from './VisuallyHidden'

export type ChangeProps = Worded & {
  /** The signed change as a decimal text; null when there is nothing to compare with. */
  delta: string | null
  /** Which way is good; in ranks and in «less is better» measures `down` is. */
  better?: 'up' | 'down'
  /** After the number: «٪» (without a space), «رتبه». */
  unit?: string
}

/** A change with a triangle, its sign and, for those who hear the page, the word. */
export function Change({ delta, better = 'up', unit, locale }: ChangeProps) {
  const t = uiText(locale)
  if (delta === null) return <span className="text-muted">{t('change.new')}</span>
  const way = wayOf(delta)
  if (way === 'none') {
    return (
      <span className="text-muted">
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{t('change.none')}</VisuallyHidden>
      </span>
    )
  }
  const tail = unit && (/^[٪%]/.test(unit) ? unit : ` ${unit}`)
  const shown = `${formatSigned(delta, locale)}${tail ?? ''}`
  const size = formatNumber(delta.replace(/^-/, ''), { maxFraction: 2 }, locale)
  return (
    <span className={`whitespace-nowrap ${textTone[way === better ? 'done' : 'refused']}`}>
      <span aria-hidden="true">
        <span className="text-[0.75em]">{way === 'up' ? '▲' : '▼'}</span> <bdi>{shown}</bdi>
      </span>
      <VisuallyHidden>{t(`change.${way}`, { value: `${size}${tail ?? ''}` })}</VisuallyHidden>
    </span>
  )
}

function wayOf(delta: string): 'up' | 'down' | 'none' {
  if (!/[1-9]/.test(delta)) return 'none'
  return delta.startsWith('-') ? 'down' : 'up'
}
