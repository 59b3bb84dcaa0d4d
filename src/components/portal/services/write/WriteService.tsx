'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'
import type { PortalService } from '../../../../domain/catalogue/views'
import { contradictionsOf } from '../../../../domain/catalogue/contradictions'
import type { SectionName } from '../../../../domain/catalogue/sections'
import { lackingOf, progressOf } from '../../../../domain/catalogue/sections'
import type { Locale } from '../../../../i18n/locale'
import { Banner } from '../../../ui/Banner'
import { Button } from '../../../ui/Button'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { PageHead } from '../../../ui/PageHead'
import { SavedState } from '../../../ui/SavedState'
import { StickyFoot } from '../../../ui/StickyFoot'
import { ServiceNeeds } from '../ServiceNeeds'
import { catalogueText, servicesText } from '../text'
import { useSection } from '../useSection'
import { SectionFields } from './SectionFields'
import { SectionList } from './SectionList'
import type { LibraryRow } from './Specification'

type WriteProps = { service: PortalService; section: SectionName; library: LibraryRow[]; locale: Locale }

/** One section of a form as a page: its fields, what it still lacks, and the way to the next. */
export function WriteService({ service, section, library, locale }: WriteProps) {
  const [t, words] = [servicesText(locale), catalogueText(locale)]
  const router = useRouter()
  const { form, set, flush, status, savedAt, problem } = useSection(service.id, service.form, section, locale)
  const progress = progressOf(form)
  const names = progress.map((one) => one.section)
  const next = names[names.indexOf(section) + 1]
  const home = `/portal/services/${service.id}`
  const go = async (to: string) => {
    if (await flush()) router.push(to)
  }
  const leave = (event: MouseEvent, to: string) => {
    event.preventDefault()
    void go(to)
  }
  const fields = (problem?.fields ?? []).map(({ path, message }) => ({ path: path.replace(/^values\./, ''), message }))
  const errorOf = (path: string) => fields.find((field) => field.path === path)?.message ?? null
  const own = { lacking: lackingOf(form), contradictions: contradictionsOf(form) }
  const ofSection = <Found extends { section: SectionName }>(found: Found[]) =>
    found.filter((one) => one.section === section)
  return (
    <>
      <PageHead
        where={[
          { label: t('title'), href: '/portal/services' },
          { label: form.title || service.form.title, href: home },
        ]}
        title={words.at(`section.${section}`)}
        locale={locale}
      />
      <div className="gap-8 lg:grid lg:grid-cols-[16rem_minmax(0,45rem)]">
        <SectionList home={home} progress={progress} present={section} onLeave={leave} locale={locale} />
        <div className="grid grid-cols-1 gap-6">
          {problem?.code === 'staleRevision' ? (
            <Banner tone="attention" title={t('conflictTitle')}>
              <p>{t('conflictText')}</p>
              <Button onClick={() => window.location.reload()} locale={locale}>
                {t('reload')}
              </Button>
            </Banner>
          ) : (
            problem && <ErrorSummary problems={fields} title={problem.message} locale={locale} />
          )}
          <SectionFields section={section} writer={{ form, set, errorOf, locale }} library={library} />
          <ServiceNeeds
            service={{ id: service.id, lacking: ofSection(own.lacking), contradictions: ofSection(own.contradictions) }}
            linked={false}
            locale={locale}
          />
        </div>
      </div>
      <StickyFoot
        actions={
          <>
            <Link
              href={home}
              onClick={(event) => leave(event, home)}
              className="link inline-flex min-h-11 items-center"
            >
              {t('check')}
            </Link>
            {next && (
              <Button variant="primary" onClick={() => go(`${home}/write/${next}`)} locale={locale}>
                {t('next')}
              </Button>
            )}
          </>
        }
      >
        <SavedState status={status} atIso={savedAt} locale={locale} />
      </StickyFoot>
    </>
  )
}
