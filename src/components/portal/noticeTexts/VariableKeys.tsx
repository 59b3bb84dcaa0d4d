import type { Locale } from '../../../i18n/locale'
import { noticeTextsText } from './text'

type Props = {
  variables: { name: string; meaning: string }[]
  onInsert: (name: string) => void
  locale: Locale
}

/** The variables of a message as keys that write them where the cursor stands, each with what it will say. */
export function VariableKeys({ variables, onInsert, locale }: Props) {
  const t = noticeTextsText(locale)
  return (
    <section aria-label={t('variables')} className="grid gap-2">
      <h2 className="font-strong">{t('variables')}</h2>
      <p className="text-14 text-muted">{t('variablesHelp')}</p>
      <ul className="flex flex-wrap gap-2">
        {variables.map(({ name, meaning }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => onInsert(name)}
              className="inline-flex min-h-9 items-center gap-2 rounded-field border border-line bg-ground px-3 text-14 hover:border-lapis"
            >
              <bdi dir="ltr" className="font-strong text-lapis">
                {`{${name}}`}
              </bdi>
              {meaning}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
