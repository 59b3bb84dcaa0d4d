import type { TextView, WordName, Words } from '../../../domain/notices/views'
import type { Locale } from '../../../i18n/locale'
import type { ClientProblem } from '../../ui/problem'
import { fieldMessage } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { noticeTextsText } from './text'

type Props = {
  view: TextView
  language: Locale
  words: Words
  onChange: (words: Partial<Words>) => void
  problem: ClientProblem | null
  locale: Locale
}

/** A field for each word, the product's own text under it, and whether it differs. */
export function WordFields({ view, language, words, onChange, problem, locale }: Props) {
  const t = noticeTextsText(locale)
  const field = (word: WordName, help?: string) => ({
    name: `${language}.${word}`,
    label: t(word),
    help: (
      <Original
        text={view.product[language][word]}
        isChanged={words[word] !== ''}
        help={help}
        {...{ language, locale }}
      />
    ),
    value: words[word],
    onChange: (value: string) => onChange({ [word]: value }),
    error: fieldMessage(problem, `${language}.${word}`),
    locale,
  })
  const smsNames = view.smsVariables.map((name) => `{${name}}`).join(' ')
  return (
    <div className="grid gap-6">
      <TextField {...field('subject')} maxLength={200} />
      <TextArea {...field('body', t('bodyHelp'))} maxLength={4000} rows={6} />
      <TextField {...field('action')} maxLength={60} />
      {view.hasSms && <TextArea {...field('sms', t('smsHelp', { names: smsNames }))} maxLength={200} rows={2} />}
    </div>
  )
}

type OriginalProps = { text: string; isChanged: boolean; help?: string; language: Locale; locale: Locale }

function Original({ text, isChanged, help, language, locale }: OriginalProps) {
  const t = noticeTextsText(locale)
  const [before, after] = t('original').split('{text}')
  return (
    <span className="grid gap-1">
      {help && <span>{help}</span>}
      <span>
        {before}
        <bdi lang={language} dir={language === 'fa' ? 'rtl' : 'ltr'} className="whitespace-pre-line">
          {text}
        </bdi>
        {after}
      </span>
      {isChanged && <span className="font-strong text-lapis">{t('changed')}</span>}
    </span>
  )
}
