import Link from 'next/link'
import type { MouseEvent } from 'react'
import type { SectionName, SectionProgress } from '../../../../domain/catalogue/sections'
import { formatNumber } from '../../../../i18n/format'
import type { Locale } from '../../../../i18n/locale'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/icons'
import { catalogueText, servicesText } from '../text'

type ListProps = {
  home: string
  progress: SectionProgress[]
  present: SectionName
  onLeave: (event: MouseEvent, to: string) => void
  locale: Locale
}

/** The sections of a form with what is given of each. On a phone it is folded behind its heading. */
export function SectionList(props: ListProps) {
  const t = servicesText(props.locale)
  return (
    <nav aria-label={t('sections')} className="mb-6 lg:mb-0">
      <details className="rounded-card border border-line bg-paper lg:hidden">
        <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-strong">{t('sections')}</summary>
        <Sections {...props} />
      </details>
      <div className="sticky top-4 hidden rounded-card border border-line bg-paper lg:block">
        <Sections {...props} />
      </div>
    </nav>
  )
}

function Sections({ home, progress, present, onLeave, locale }: ListProps) {
  const [t, words] = [servicesText(locale), catalogueText(locale)]
  const amount = ({ section, asked, given }: SectionProgress): string => {
    if (section === 'code') return t('sectionNational')
    if (asked === 0) return t('sectionOptional')
    if (asked === given) return t('sectionDone')
    return t('sectionPart', { given: formatNumber(given, {}, locale), asked: formatNumber(asked, {}, locale) })
  }
  return (
    <ol className="divide-y divide-line">
      {progress.map((one) => {
        const to = `${home}/write/${one.section}`
        const isDone = one.asked > 0 && one.asked === one.given
        return (
          <li key={one.section}>
            <Link
              href={to}
              onClick={(event) => onLeave(event, to)}
              aria-current={one.section === present ? 'page' : undefined}
              className={cx(
                'flex min-h-11 items-center justify-between gap-3 px-4 py-2 text-14',
                one.section === present && 'bg-ground font-strong',
              )}
            >
              <span>{words.at(`sectionShort.${one.section}`)}</span>
              <span
                className={cx(
                  'inline-flex shrink-0 items-center gap-1 font-normal',
                  isDone ? 'text-cypress' : 'text-muted',
                )}
              >
                {isDone && <Icon name="check" size={16} />}
                {amount(one)}
              </span>
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
