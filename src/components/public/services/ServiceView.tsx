import Link from 'next/link'
import type { ReactNode } from 'react'
import type { AccessStage } from '../../../domain/catalogue/identityForm'
import type { PublicService } from '../../../domain/catalogue/publicViews'
import { parseWebAddress } from '../../../domain/text/webAddress'
import { translator } from '../../../i18n'
import { formatDate, formatDigits, formatList, formatNumber } from '../../../i18n/format'
import { serviceFacts } from '../../../i18n/serviceFacts'
import { Banner } from '../../ui/Banner'
import { LinkButton } from '../../ui/LinkButton'
import { Ltr } from '../../ui/Ltr'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'
import { FormFiles } from './FormFiles'

type ViewProps = Worded & { service: PublicService }

/** A service for everybody: what it is, what one needs, how long, how much, and where. */
export function ServiceView({ service, locale }: ViewProps) {
  const t = translator(locale, 'serviceCatalogue')
  const { id, form, parent, children, isGiven, isCurrent } = service
  const suffix = isCurrent ? '' : `?edition=${service.number}`
  const href = form.url ? parseWebAddress(form.url) : null
  return (
    <PublicPage>
      <PageHead
        where={[
          { label: t('title'), href: '/services' },
          ...(parent ? [{ label: parent.title, href: `/services/${parent.id}` }] : []),
        ]}
        title={form.title}
        asked={
          <>
            {form.provider} ·{' '}
            {form.code ? (
              <>
                {t('code')} <Ltr>{formatDigits(form.code, locale)}</Ltr>
              </>
            ) : (
              t('codePending')
            )}
          </>
        }
        actions={
          href && (
            <LinkButton href={href} variant="primary">
              {t('goto')}
            </LinkButton>
          )
        }
        locale={locale}
      />
      {!isGiven && <Banner tone="attention" title={t('notGiven')} />}
      {isGiven && !isCurrent && (
        <Banner tone="attention" title={t('oldEdition')}>
          <Link href={`/services/${id}`} className="link">
            {t('toCurrent')}
          </Link>
        </Banner>
      )}
      <Facts service={service} locale={locale} />
      <div className="mt-8 grid gap-8 md:grid-cols-2">
        <Part title={t('page.need')}>
          {form.requiredDocuments.length === 0 ? (
            <p>{t('noDocuments')}</p>
          ) : (
            <ul className="grid list-disc gap-1 ps-6">
              {form.requiredDocuments.map(({ title, note }) => (
                <li key={title}>
                  <bdi>
                    {title}
                    {note && <span className="text-muted"> ({note})</span>}
                  </bdi>
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part title={t('page.steps')}>
          <ol className="grid rtl:list-[persian] ltr:list-decimal gap-1 ps-7">
            {form.processes.map((process, index) => (
              <li key={index}>
                <bdi>{process}</bdi>
              </li>
            ))}
          </ol>
        </Part>
      </div>
      <Where service={service} locale={locale} />
      {form.regulations.length > 0 && (
        <Part title={t('page.law')} spaced>
          <ul className="grid list-disc gap-1 ps-6">
            {form.regulations.map(({ title }, index) => (
              <li key={index}>{title}</li>
            ))}
          </ul>
        </Part>
      )}
      {children.length > 0 && (
        <Part title={t('page.sub')} spaced>
          <ul className="grid gap-1">
            {children.map((child) => (
              <li key={child.id}>
                <Link href={`/services/${child.id}`} className="link inline-flex min-h-11 items-center">
                  {child.title}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <footer className="mt-10 grid gap-3 border-t border-line pt-5">
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/services/${id}/form${suffix}`}>{t('form')}</LinkButton>
          <FormFiles id={id} suffix={suffix} locale={locale} />
          {service.hasAgreement && <LinkButton href={`/sla/${id}`}>{t('page.agreement')}</LinkButton>}
          <LinkButton href={`/api/service-catalogue/${id}/service.jsonld${suffix}`} download>
            {t('jsonld')}
          </LinkButton>
        </div>
        <Editions service={service} locale={locale} />
      </footer>
    </PublicPage>
  )
}

export function Part({ title, spaced, children }: { title: string; spaced?: boolean; children: ReactNode }) {
  return (
    <section className={spaced ? 'mt-8' : undefined}>
      <h2 className="mb-2 text-18 font-strong">{title}</h2>
      {children}
    </section>
  )
}

function Facts({ service: { form }, locale }: ViewProps) {
  const t = translator(locale, 'serviceCatalogue')
  const facts = serviceFacts(form, locale)
  const pairs: [string, string | null][] = [
    [t('page.who'), facts.who],
    [t('page.time'), facts.time],
    [t('page.cost'), facts.cost],
    [t('page.visits'), facts.visits],
    [t('page.frequency'), facts.frequency],
    [t('page.start'), facts.start],
  ]
  return (
    <>
      {form.description && <p className="mt-2 max-w-question whitespace-pre-line text-18"><bdi>{form.description}</bdi></p>}
      <dl className="mt-6 grid gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-2 lg:grid-cols-3">
        {pairs.map(([label, text]) => (
          <div key={label} className="bg-paper px-5 py-3">
            <dt className="text-14 text-muted">{label}</dt>
            <dd className={text ? 'font-medium' : 'text-muted'}>{text ? <bdi>{text}</bdi> : t('unsaid')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Where({ service: { form }, locale }: ViewProps) {
  const t = translator(locale, 'serviceCatalogue')
  const stages = form.stages.filter(
    ({ stage, electronic, nonElectronic }) => stage !== 'production' && (electronic || nonElectronic),
  )
  return (
    <Part title={t('page.where')} spaced>
      {form.systemName && <p className="mb-3">{form.systemName}</p>}
      <ul className="grid gap-3 md:grid-cols-3">
        {stages.map((stage) => (
          <Stage key={stage.stage} stage={stage} locale={locale} />
        ))}
      </ul>
    </Part>
  )
}

function Stage({ stage, locale }: Worded & { stage: AccessStage }) {
  const words = translator(locale, 'catalogue')
  const t = translator(locale, 'serviceCatalogue')
  const listed = <Value extends string>(list: string, values: Value[], other: string | null) =>
    formatList(
      values.map((value) => (value === 'other' && other ? other : words.at(`${list}.${value}`))),
      locale,
    )
  return (
    <li className="rounded-card border border-line bg-paper px-5 py-3">
      <h3 className="font-strong">{words.at(`stage.${stage.stage}`)}</h3>
      {stage.electronic && (
        <p>
          <span className="text-cypress">{t('electronic')}</span>
          {stage.channels.length > 0 && `: ${listed('channelShort', stage.channels, stage.channelOther)}`}
        </p>
      )}
      {stage.nonElectronic && (
        <p>
          <span className="text-saffron">{t('inPerson')}</span>
          {stage.visitScope && ` (${words.at(`visitScope.${stage.visitScope}`)})`}
          {stage.inPersonReasons.length > 0 &&
            `: ${listed('inPersonReason', stage.inPersonReasons, stage.inPersonReasonOther)}`}
        </p>
      )}
    </li>
  )
}

function Editions({ service, locale }: ViewProps) {
  const t = translator(locale, 'serviceCatalogue')
  const label = (edition: { number: number; publishedAt: string }) =>
    t('edition', {
      number: formatNumber(edition.number, {}, locale),
      date: formatDate(edition.publishedAt, 'long', locale),
    })
  return (
    <ul aria-label={t('editions')} className="flex flex-wrap gap-x-6 text-14">
      {service.editions.map((edition) => (
        <li key={edition.number} className="inline-flex min-h-11 items-center">
          {edition.number === service.number ? (
            <span aria-current="page" className="text-muted">
              {label(edition)}
            </span>
          ) : (
            <Link
              href={`/services/${service.id}${edition.current ? '' : `?edition=${edition.number}`}`}
              className="link"
            >
              {label(edition)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
