import Link from 'next/link'
import type { ReactNode } from 'react'
import { translator } from '../../i18n'
import { LanguageSwitch } from '../ui/LanguageSwitch'
import { LinkButton } from '../ui/LinkButton'
import { Logo } from '../ui/Logo'
import type { Worded } from '../ui/text'
import { PublicNav } from './ShellNav'
import type { PublicLink } from './ShellNav'

export type { PublicLink } from './ShellNav'

export type PublicShellProps = Worded & {
  children: ReactNode
  /** Name of the province's organization; stands in the footer. */
  organisation: string
  nav: PublicLink[]
  footer?: PublicLink[]
}

/** The frame of the public site. Children bring their own width, because a banner may reach both edges: see `PublicPage`. */
export function PublicShell({ children, organisation, nav, footer = [], locale }: PublicShellProps) {
  const t = translator(locale, 'publicShell')
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line bg-paper">
        <div className="mx-auto flex min-h-14 w-full max-w-[1192px] flex-wrap items-center justify-between gap-x-6 px-4 lg:px-9">
          <Link href="/" className="flex min-h-14 items-center gap-2 font-strong text-ink">
            <Logo />
            {t('product')}
          </Link>
          <PublicNav links={nav} locale={locale} />
          <span className="order-2 flex items-center gap-4 md:order-3">
            <LanguageSwitch className="link inline-flex min-h-11 items-center text-14" locale={locale} />
            <LinkButton href="/portal" size="small">
              {t('signIn')}
            </LinkButton>
          </span>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer organisation={organisation} links={footer} locale={locale} />
    </div>
  )
}

/** The usual width of a public page. */
export function PublicPage({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-[1192px] px-4 py-8 lg:px-9">{children}</div>
}

function Footer({ organisation, links, locale }: Worded & { organisation: string; links: PublicLink[] }) {
  const t = translator(locale, 'publicShell')
  return (
    <footer className="mt-12 border-t border-line bg-paper no-print">
      <div className="mx-auto grid w-full max-w-[1192px] gap-3 px-4 py-8 text-14 text-muted lg:px-9">
        <p className="font-strong text-ink">{organisation}</p>
        <p>{t('about')}</p>
        {links.length > 0 && (
          <nav aria-label={t('footer')}>
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {links.map((link) => (
                <li key={link.href}>
                  <Link href={link.href} className="link inline-flex min-h-9 items-center">
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p>{t('rights', { organisation })}</p>
      </div>
    </footer>
  )
}
