import type { Locale } from '../../i18n/locale'
import { translator } from '../../i18n'

type GraphicProps = { i18n?: { language: string } }

const STAR =
  'M16 1.5 20 6.34 26.25 5.75 25.66 12 30.5 16 25.66 20 26.25 26.25 20 25.66 16 30.5 12 25.66 5.75 26.25 6.34 20 1.5 16 6.34 12 5.75 5.75 12 6.34Z'

/** The mark in the admin's own colours: an eight-pointed star (شمسه) with a check. */
function Mark({ size, title }: { size: number | string; title?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      role={title ? 'img' : undefined}
      aria-hidden={title ? undefined : true}
      aria-label={title}
    >
      <path d={STAR} fill="var(--k-turquoise)" />
      <path
        d="m11 16.5 3.6 3.5 6.7-7.5"
        fill="none"
        stroke="var(--k-on-turquoise)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

const localeOf = (i18n: GraphicProps['i18n']): Locale => (i18n?.language === 'en' ? 'en' : 'fa')

/** The head of the sign-in page: mark, name and what the product is. */
export function AdminLogo({ i18n }: GraphicProps) {
  const t = translator(localeOf(i18n), 'common')
  return (
    <div className="k-logo">
      <Mark size={56} />
      <span className="k-logo__name">{t('appName')}</span>
      <span className="k-logo__tagline">{t('appTagline')}</span>
    </div>
  )
}

/** The mark at the start of the path on top of every page. */
export function AdminIcon({ i18n }: GraphicProps) {
  return <Mark size="100%" title={translator(localeOf(i18n), 'common')('appName')} />
}
