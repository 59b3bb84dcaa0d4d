import type { ReactNode } from 'react'
import type { ReceiptCheck } from '../../../domain/forms/receipt'
import { translator } from '../../../i18n'
import { formatDate, formatNumber, formatTime } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { Ltr } from '../../ui/Ltr'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'

/** What a tracking code stands for. Neither an answer nor a person's name is told here. */
export function ReceiptView({ check, locale }: Worded & { check: ReceiptCheck }) {
  const t = translator(locale, 'receipt')
  const isSame = check.sealed === check.computed
  const when = t('at', {
    date: formatDate(check.submittedAt, 'long', locale),
    time: formatTime(check.submittedAt, locale),
  })
  return (
    <PublicPage>
      <PageHead title={t('page.title')} where={[{ label: t('page.other'), href: '/receipts' }]} locale={locale} />
      <Banner tone={isSame ? 'done' : 'refused'} title={isSame ? t('page.match') : t('page.differ')}>
        <p>{isSame ? t('page.matchText') : t('page.differText')}</p>
      </Banner>
      {check.isRecalled && <p className="mt-4">{t('page.recalled')}</p>}
      {check.isSuperseded && <p className="mt-4">{t('page.superseded')}</p>}
      <dl className="mt-6 grid gap-4 sm:grid-cols-2">
        <Fact name={t('code')}>
          <Ltr>{check.code}</Ltr>
        </Fact>
        <Fact name={t('submittedAt')}>{when}</Fact>
        <Fact name={t('agency')}>{check.agency}</Fact>
        <Fact name={t('cycle')}>{check.cycle}</Fact>
        <Fact name={t('round')}>{formatNumber(check.round, {}, locale)}</Fact>
        <Fact name={t('content')}>
          {t('contentText', {
            answers: formatNumber(check.answers, {}, locale),
            files: formatNumber(check.files, {}, locale),
          })}
        </Fact>
      </dl>
      <dl className="mt-6 grid gap-3">
        <Fact name={t('seal')}>
          <span className="text-14 break-all">
            <Ltr>{check.sealed}</Ltr>
          </span>
        </Fact>
      </dl>
    </PublicPage>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-14 text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
