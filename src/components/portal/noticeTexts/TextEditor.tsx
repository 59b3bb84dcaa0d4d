'use client'

import { useRef, useState } from 'react'
import type { FormEvent, SyntheticEvent } from 'react'
import type { TextView, WordName, Words } from '../../../domain/notices/views'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { fieldId } from '../../ui/fieldId'
import { useSend } from '../../ui/useSend'
import { LanguageTabs } from './LanguageTabs'
import { TextPreviewBox } from './TextPreviewBox'
import { VariableKeys } from './VariableKeys'
import { WordFields } from './WordFields'
import { noticeTextsText } from './text'

/** The fields into which variables may be written; the words of a button are no sentence. */
const writable: readonly WordName[] = ['subject', 'body', 'sms']

const none: Words = { subject: '', body: '', action: '', sms: '' }

/** The words of one message: the province's over the product's, with its variables at hand and a preview beside it. */
export function TextEditor({ view, locale }: { view: TextView; locale: Locale }) {
  const t = noticeTextsText(locale)
  const [own, setOwn] = useState(view.own)
  const [silenced, setSilenced] = useState(view.silenced)
  const [language, setLanguage] = useState<Locale>('fa')
  const [revision, setRevision] = useState(view.revision)
  const [saved, setSaved] = useState(false)
  const [asking, setAsking] = useState(false)
  const { run, pending, problem } = useSend<{ revision: number }>()
  const written = useRef<WordName>('body')
  const change = (words: Partial<Words>) => {
    setSaved(false)
    setOwn((before) => ({ ...before, [language]: { ...before[language], ...words } }))
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    const body = { province: view.province.id, revision, silenced, ...own }
    const answer = await run(`/api/wording/${view.key}`, { method: 'PUT', body, locale, retries: 0 })
    setSaved(answer !== null)
    if (answer) setRevision(answer.data.revision)
  }

  /** Writes a variable where the cursor stands, in the field in which was written last: on its way to the keys the focus passes all of them. */
  const insert = (name: string) => {
    const element = document.getElementById(fieldId(`${language}.${written.current}`))
    const text = own[language][written.current]
    const at = (element as HTMLInputElement | null)?.selectionStart ?? text.length
    change({ [written.current]: `${text.slice(0, at)}{${name}}${text.slice(at)}` })
  }

  const remember = ({ target }: SyntheticEvent<HTMLFormElement>) => {
    const word = writable.find((one) => (target as { name?: string }).name === `${language}.${one}`)
    if (word) written.current = word
  }

  return (
    <div className="grid gap-6 xl:grid-cols-2 xl:items-start">
      <form onSubmit={save} onInput={remember} onClick={remember} className="grid min-w-0 gap-6">
        <div role="status">{saved && !problem && <Banner tone="done" title={t('saved')} />}</div>
        {problem && <Banner tone="refused" role="alert" title={problem.message} />}
        <Card>
          <div className="grid gap-6">
            <LanguageTabs language={language} onChange={setLanguage} own={own} locale={locale} />
            <WordFields
              view={view}
              language={language}
              words={own[language]}
              onChange={change}
              problem={problem}
              locale={locale}
            />
            <VariableKeys variables={view.variables} onInsert={insert} locale={locale} />
            <Checkbox
              name="silenced"
              label={t('silence')}
              help={view.needed ? t('neededHelp') : t('silenceHelp')}
              checked={silenced}
              onChange={(value) => {
                setSaved(false)
                setSilenced(value)
              }}
              disabled={view.needed}
              locale={locale}
            />
          </div>
        </Card>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="primary" pending={pending} pendingLabel={t('saving')} locale={locale}>
            {t('save')}
          </Button>
          {Object.values(own[language]).some(Boolean) && (
            <Button onClick={() => setAsking(true)} locale={locale}>
              {t('reset')}
            </Button>
          )}
        </div>
        <ConfirmDialog
          open={asking}
          onClose={() => setAsking(false)}
          title={t('resetTitle')}
          confirmLabel={t('resetConfirm')}
          onConfirm={() => {
            change(none)
            setAsking(false)
          }}
          locale={locale}
        >
          <p>{t('resetText', { language: t(language) })}</p>
        </ConfirmDialog>
      </form>
      <TextPreviewBox view={view} language={language} words={own[language]} locale={locale} />
    </div>
  )
}
