import type { TextView } from '../../../domain/notices/views'
import type { Locale } from '../../../i18n/locale'
import { cx } from '../../ui/cx'
import { noticeTextsText } from './text'

type Props = { language: Locale; onChange: (language: Locale) => void; own: TextView['own']; locale: Locale }

/** Which language's words are written; a dot where the province has words of its own. */
export function LanguageTabs({ language, onChange, own, locale }: Props) {
  const t = noticeTextsText(locale)
  return (
    <div role="group" aria-label={t('languages')} className="flex gap-2">
      {(['fa', 'en'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => onChange(one)}
          className={cx(
            'inline-flex min-h-11 items-center gap-2 rounded-full border px-4',
            one === language
              ? 'border-lapis bg-lapis-tint font-strong text-lapis'
              : 'border-line text-muted hover:text-ink',
          )}
        >
          {t(one)}
          {Object.values(own[one]).some(Boolean) && (
            <>
              <span aria-hidden="true" className="size-2 rounded-full bg-lapis" />
              <span className="sr-only"> ({t('own')})</span>
            </>
          )}
        </button>
      ))}
    </div>
  )
}
