import Link from 'next/link'
import type { SlaVersion } from '../../../domain/sla/view'
import type { Locale } from '../../../i18n/locale'
import { slaValidity } from '../../../i18n/slaDocument'
import { StateChip } from '../StateChip'

type VersionsProps = {
  title: string
  versions: SlaVersion[]
  present: string
  hrefOf: (version: SlaVersion) => string
  locale: Locale
}

/** The versions of an agreement, latest first, with when each holds or held. */
export function SlaVersions({ title, versions, present, hrefOf, locale }: VersionsProps) {
  return (
    <section aria-labelledby="versions-title" className="mt-8">
      <h2 id="versions-title" className="mb-2 text-18 font-strong">
        {title}
      </h2>
      <ul className="divide-y divide-line rounded-card border border-line bg-paper">
        {versions.map((version) => (
          <li key={version.id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-2">
            {version.id === present ? (
              <span aria-current="page">{slaValidity(version, locale)}</span>
            ) : (
              <Link href={hrefOf(version)} className="link inline-flex min-h-11 items-center">
                {slaValidity(version, locale)}
              </Link>
            )}
            <StateChip state={version.state} noun="sla" locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
