'use client'

import Link from 'next/link'
import type { FileView } from '../../../domain/review/views'
import type { SeenOnVisit } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { Icon } from '../../ui/icons'
import { StateChip } from '../../ui/StateChip'
import { visitsText, whenOf } from '../visits/text'
import { useReview } from './ReviewProvider'
import { reviewText } from './text'

/** What visits say of the present measure, beside what the agency says; and the way to plan one. */
export function MeasureVisits() {
  const { item, visits, mayVisit, evaluation, locale } = useReview()
  const t = visitsText(locale)
  const own = visits.filter((visit) => visit.item === item.id)
  if (own.length === 0 && !mayVisit) return null
  return (
    <section aria-label={t('looked')} className="grid gap-3">
      {own.length > 0 && <h2 className="text-16 font-strong">{t('looked')}</h2>}
      {own.map((visit) => (
        <Seen key={visit.id} visit={visit} locale={locale} />
      ))}
      {mayVisit && (
        <p className="text-14 no-print">
          <Link href={`/portal/visits/new?evaluation=${evaluation.id}&item=${item.id}`} className="link">
            {t('lookAt')}
          </Link>
        </p>
      )}
    </section>
  )
}

function Seen({ visit, locale }: { visit: SeenOnVisit; locale: Locale }) {
  const t = visitsText(locale)
  const { id, title, state, visitor, finding, files } = visit
  const when = whenOf(visit, locale)
  return (
    <article className="grid gap-2 rounded-card border border-line bg-paper px-4 py-3">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-strong">
        <Link href={`/portal/visits/${id}`} className="link">
          {title}
        </Link>
        <StateChip state={state} noun="visit" locale={locale} />
      </h3>
      {finding === null ? (
        <p className="text-muted">{t('toCome', { when })}</p>
      ) : (
        <>
          <p className="text-14 text-muted">{t('seenBy', { visitor: visitor ?? t('noVisitor'), when })}</p>
          <p className="max-w-question whitespace-pre-line">{finding}</p>
        </>
      )}
      {files.length > 0 && (
        <ul className="flex flex-wrap gap-3" aria-label={t('files')}>
          {files.map((file) => (
            <li key={file.id}>
              <Photo file={file} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** A photograph as large as one needs to see what it is of, or the name of a paper; the whole of it in a new tab. */
function Photo({ file, locale }: { file: FileView; locale: Locale }) {
  const { name, href, thumbnail, scan } = file
  if (!href)
    return (
      <span className="text-14 text-muted">
        {reviewText(locale)(scan === 'infected' ? 'file.infected' : 'file.checking')}
      </span>
    )
  return (
    <a href={href} target="_blank" rel="noopener" className="link inline-flex min-h-11 items-center gap-2 text-14">
      {thumbnail ? (
        <img
          src={thumbnail}
          alt={name}
          loading="lazy"
          className="h-32 max-w-60 rounded-field border border-line bg-neutral-tint object-cover"
        />
      ) : (
        <>
          <Icon name="file" size={18} />
          <bdi>{name}</bdi>
        </>
      )}
    </a>
  )
}
