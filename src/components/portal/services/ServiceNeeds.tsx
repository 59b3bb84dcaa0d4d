import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PortalService } from '../../../domain/catalogue/views'
import type { Locale } from '../../../i18n/locale'
import { fieldKey } from '../../../i18n/catalogueWords'
import { catalogueText, servicesText } from './text'

type NeedsProps = {
  service: Pick<PortalService, 'id' | 'lacking' | 'contradictions'>
  linked: boolean
  locale: Locale
}

/** What a form still lacks, and which of its statements do not agree; each line leads to its section when it is open. */
export function ServiceNeeds({ service, linked, locale }: NeedsProps) {
  const [t, words] = [servicesText(locale), catalogueText(locale)]
  const { id, lacking, contradictions } = service
  const at = (section: string, text: ReactNode) =>
    linked ? (
      <Link href={`/portal/services/${id}/write/${section}`} className="link inline-block py-1">
        {text}
      </Link>
    ) : (
      text
    )
  const stageOf = (path: string) => {
    const [group, stage] = path.split('.')
    return group === 'stages' && stage ? `${words.at(`stage.${stage}`)}: ` : ''
  }
  if (lacking.length + contradictions.length === 0) return null
  return (
    <div className="mt-6 grid gap-4 md:grid-cols-2">
      {lacking.length > 0 && (
        <section aria-labelledby="lacking-title" className="rounded-card border border-line bg-paper px-5 py-4">
          <h2 id="lacking-title" className="text-16 font-strong">
            {t('lackingTitle')}
          </h2>
          <ul className="mt-1">
            {lacking.map(({ path, section }) => (
              <li key={path}>{at(section, t('lacks', { field: words.at(fieldKey(path)) }))}</li>
            ))}
          </ul>
        </section>
      )}
      {contradictions.length > 0 && (
        <section aria-labelledby="contra-title" className="rounded-card border border-line bg-paper px-5 py-4">
          <h2 id="contra-title" className="text-16 font-strong">
            {t('contradictionsTitle')}
          </h2>
          <p className="text-14 text-muted">{t('contradictionsLead')}</p>
          <ul className="mt-1">
            {contradictions.map(({ path, section, code }) => (
              <li key={path + code}>{at(section, `${stageOf(path)}${words.at(`contradiction.${code}`)}`)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
