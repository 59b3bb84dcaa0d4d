import Link from 'next/link'
import type { ReactNode } from 'react'
import { translator } from '../../../i18n'
import { LanguageSwitch } from '../../ui/LanguageSwitch'
import { Logo } from '../../ui/Logo'
import type { Worded } from '../../ui/text'
import { KioskIdle } from './KioskIdle'

type FrameProps = Worded & { title: string; start: string; back?: string; children: ReactNode }

/** A screen that stands in a hall: everything large, no way out of it, back to the start when nobody touches it. */
export function KioskFrame({ title, start, back, children, locale }: FrameProps) {
  const t = translator(locale, 'serviceCatalogue')
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[1192px] flex-col gap-8 px-6 py-8 text-18">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <Link href={start} className="flex min-h-16 items-center gap-3 text-22 font-strong text-ink">
          <Logo />
          {t('kiosk.title')}
        </Link>
        <div className="flex flex-wrap gap-4">
          <LanguageSwitch className={kioskTile('inline-flex items-center px-8')} locale={locale} />
          {back && (
            <Link href={back} className={kioskTile('inline-flex items-center px-8')}>
              {t('kiosk.back')}
            </Link>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        <h1 className="mb-6 text-28">{title}</h1>
        {children}
      </main>
      <KioskIdle start={start} locale={locale} />
    </div>
  )
}

/** The look of what is touched: at least 64 px high. */
export const kioskTile = (more = ''): string =>
  `min-h-16 rounded-card border border-line bg-paper py-4 text-lapis active:bg-lapis-tint ${more}`
