import { translator } from '../../i18n'
import type { Locale } from '../../i18n/locale'
import type { Worded } from './text'

const other = { fa: 'en', en: 'fa' } as const satisfies Record<Locale, Locale>

/** The way to the other language, named in it, for those who have no account to say it in. Works without scripts. */
export function LanguageSwitch({ className = 'link', locale }: Worded & { className?: string }) {
  const language = other[locale]
  return (
    <form method="post" action="/api/language" encType="multipart/form-data" className="inline">
      <button name="language" value={language} lang={language} className={className}>
        {translator(language, 'common')('language')}
      </button>
    </form>
  )
}
