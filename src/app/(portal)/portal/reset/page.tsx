import type { Metadata } from 'next'
import Link from 'next/link'
import { translator } from '../../../../i18n'
import { EntryPage } from '../../../../components/portal/EntryPage'
import { ForgotForm } from '../../../../components/portal/ForgotForm'
import { ResetForm } from '../../../../components/portal/ResetForm'
import { portalLocale } from '../../person'

/** The code of the link stays in this page's address and is told to nobody. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await portalLocale(), 'reset')('ask.title'), referrer: 'no-referrer' }
}

/** A forgotten password: without a code it asks for a link, with one (from the mail) for the new password. */
export default async function ResetPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams
  const locale = await portalLocale()
  const t = translator(locale, 'reset')
  const code = typeof token === 'string' && token !== '' ? token : null
  const words = code
    ? ({ title: t('set.title'), text: t('set.text') } as const)
    : { title: t('ask.title'), text: t('ask.text') }
  return (
    <EntryPage
      product={translator(locale, 'portalShell')('product')}
      {...words}
      below={
        <Link href="/portal/login" className="link inline-flex min-h-11 items-center">
          {t('login')}
        </Link>
      }
    >
      {code ? <ResetForm token={code} locale={locale} /> : <ForgotForm locale={locale} />}
    </EntryPage>
  )
}
