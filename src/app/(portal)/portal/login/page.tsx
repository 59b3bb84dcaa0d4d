import type { Metadata } from 'next'
import Link from 'next/link'
import { translator } from '../../../../i18n'
import { EntryPage } from '../../../../components/portal/EntryPage'
import { LoginForm } from '../../../../components/portal/LoginForm'
import { LanguageSwitch } from '../../../../components/ui/LanguageSwitch'
import { portalLocale } from '../../person'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await portalLocale(), 'portalEntry')('login.submit') }
}

/** Where people sign in. `?next=/portal/…` leads back to where they were sent from. */
export default async function LoginPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams
  const locale = await portalLocale()
  const t = translator(locale, 'portalEntry')
  return (
    <EntryPage
      product={translator(locale, 'portalShell')('product')}
      title={t('login.title')}
      text={t('login.asked')}
      below={
        <>
          <Link href="/portal/reset" className="link inline-flex min-h-11 items-center">
            {translator(locale, 'reset')('forgotten')}
          </Link>
          <Link href="/" className="link inline-flex min-h-11 items-center">
            {t('login.public')}
          </Link>
          <LanguageSwitch className="link inline-flex min-h-11 items-center" locale={locale} />
        </>
      }
    >
      <LoginForm wanted={typeof next === 'string' ? next : null} locale={locale} />
    </EntryPage>
  )
}
