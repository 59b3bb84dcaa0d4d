import type { Metadata } from 'next'
import Link from 'next/link'
import { translator } from '../../../../i18n'
import { EntryPage } from '../../../../components/portal/EntryPage'
import { LoginForm } from '../../../../components/portal/LoginForm'

const t = translator('fa', 'portalEntry')

export const metadata: Metadata = { title: t('login.submit') }

/** Where people sign in. `?next=/portal/…` leads back to where they were sent from. */
export default async function LoginPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams
  return (
    <EntryPage
      product={translator('fa', 'portalShell')('product')}
      title={t('login.title')}
      text={t('login.asked')}
      below={
        <>
          <Link href="/portal/reset" className="link inline-flex min-h-11 items-center">
            {translator('fa', 'reset')('forgotten')}
          </Link>
          <Link href="/" className="link inline-flex min-h-11 items-center">
            {t('login.public')}
          </Link>
        </>
      }
    >
      <LoginForm wanted={typeof next === 'string' ? next : null} />
    </EntryPage>
  )
}
