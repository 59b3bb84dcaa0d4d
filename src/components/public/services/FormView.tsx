import Link from 'next/link'
import type { PublicService } from '../../../domain/catalogue/publicViews'
import { translator } from '../../../i18n'
import { formatDate, formatNumber } from '../../../i18n/format'
import { paperSections } from '../../../i18n/identityPaper'
import { IdentityPaper } from '../../ui/catalogue/IdentityPaper'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'
import { FormFiles } from './FormFiles'

/** The whole form as annex 1 shows it. */
export function FormView({ service, locale }: Worded & { service: PublicService }) {
  const t = translator(locale, 'serviceCatalogue')
  const { id, form, number, publishedAt, isCurrent } = service
  const suffix = isCurrent ? '' : `?edition=${number}`
  return (
    <PublicPage>
      <PageHead
        where={[
          { label: t('title'), href: '/services' },
          { label: form.title, href: `/services/${id}${suffix}` },
        ]}
        title={t('formTitle')}
        asked={t('edition', {
          number: formatNumber(number, {}, locale),
          date: formatDate(publishedAt, 'long', locale),
        })}
        actions={<FormFiles id={id} suffix={suffix} locale={locale} />}
        locale={locale}
      />
      <div className="mb-4 grid grid-cols-[1fr_auto_1fr] items-baseline gap-4">
        <span />
        <div className="text-center">
          <p className="text-14 text-muted">{t('besm')}</p>
          <p className="font-strong">{t('formHeading')}</p>
        </div>
        <span className="text-end text-14 text-muted">{form.variant === 'standard10' && t('annex')}</span>
      </div>
      <IdentityPaper sections={paperSections(form, locale).filter(({ name }) => name !== 'filledBy')} locale={locale} />
      {!isCurrent && (
        <p className="mt-4">
          <Link href={`/services/${id}/form`} className="link">
            {t('toCurrent')}
          </Link>
        </p>
      )}
    </PublicPage>
  )
}
