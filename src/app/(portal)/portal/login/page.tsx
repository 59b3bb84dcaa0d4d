import type { Metadata } from 'next'
import Link from 'next/link'
import { translator } from '../../../../i18n'
import { LoginForm } from '../../../../components/portal/LoginForm'
import { Logo } from '../../../../components/ui/Logo'

const t = translator('fa', 'portalShell')

export const metadata: Metadata = { title: t('login.submit') }

/** Where people sign in. `?next=/portal/…` leads back to where they were sent from. */
export default async function LoginPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams
  return (
    <main id="main" tabIndex={-1} className="grid min-h-dvh place-items-center px-4 py-10 outline-none">
      <div className="w-full max-w-[26rem]">
        <p className="mb-6 flex items-center justify-center gap-3 text-22 font-strong">
          <Logo size={44} />
          {t('product')}
        </p>
        <div className="rounded-card border border-line bg-paper p-6 sm:p-8">
          <h1 className="text-22">{t('login.title')}</h1>
          <p className="mt-1 mb-6 text-muted">{t('login.asked')}</p>
          <LoginForm wanted={typeof next === 'string' ? next : null} />
        </div>
        <p className="mt-6 text-center text-14 text-muted">{t('login.forgotten')}</p>
        <p className="mt-1 text-center text-14">
          <Link href="/" className="link inline-flex min-h-11 items-center">
            {t('login.public')}
          </Link>
        </p>
      </div>
    </main>
  )
}
