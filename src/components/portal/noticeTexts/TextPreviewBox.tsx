'use client'

import { useEffect, useState } from 'react'
import type { TextPreview, TextView, Words } from '../../../domain/notices/views'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { cx } from '../../ui/cx'
import { send } from '../../ui/problem'
import { useSend } from '../../ui/useSend'
import { noticeTextsText } from './text'

type Look = 'asMail' | 'asPhone' | 'asText' | 'asSms'
type Props = { view: TextView; language: Locale; words: Words; locale: Locale }

/** After the last key, so long until the preview follows. */
const SETTLED_MS = 400

/** What its readers would get now: as a mail in both widths, as plain text, on a phone; and the same into one's own mailbox. */
export function TextPreviewBox({ view, language, words, locale }: Props) {
  const t = noticeTextsText(locale)
  const [look, setLook] = useState<Look>('asMail')
  const body = { province: view.province.id, language, words }
  const preview = usePreview(view.key, body, locale)
  const { run, pending, problem } = useSend<{ to: string }>()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const looks: Look[] = ['asMail', 'asPhone', 'asText', ...(view.hasSms ? (['asSms'] as const) : [])]
  const trial = async () => {
    setSentTo(null)
    const answer = await run(`/api/wording/${view.key}/trial`, { body, locale })
    setSentTo(answer?.data.to ?? null)
  }
  return (
    <Card title={t('preview')} className="min-w-0 xl:sticky xl:top-20">
      <div className="grid gap-4">
        <p className="text-14 text-muted">{t('previewHelp')}</p>
        <div role="group" aria-label={t('look')} className="flex flex-wrap gap-2">
          {looks.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === look}
              onClick={() => setLook(one)}
              className={cx(
                'min-h-9 rounded-full border px-3 text-14',
                one === look
                  ? 'border-lapis bg-lapis-tint font-strong text-lapis'
                  : 'border-line text-muted hover:text-ink',
              )}
            >
              {t(one)}
            </button>
          ))}
        </div>
        {preview && <Shown preview={preview} look={look} language={language} label={t('preview')} />}
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={trial} pending={pending} locale={locale}>
            {t('trial')}
          </Button>
          <span role="status" className="text-14 text-muted">
            {sentTo && t('trialSent', { to: sentTo })}
          </span>
        </div>
        {problem && <Banner tone="refused" role="alert" title={problem.message} />}
      </div>
    </Card>
  )
}

type ShownProps = { preview: TextPreview; look: Look; language: Locale; label: string }

function Shown({ preview, look, language, label }: ShownProps) {
  const plain = 'max-h-[34rem] overflow-auto rounded-field border border-line bg-ground p-4 whitespace-pre-wrap text-14'
  if (look === 'asText' || look === 'asSms') {
    return (
      <pre tabIndex={0} lang={language} dir={language === 'fa' ? 'rtl' : 'ltr'} className={cx(plain, 'font-sans')}>
        {look === 'asText' ? preview.text : preview.sms}
      </pre>
    )
  }
  return (
    <iframe
      title={label}
      sandbox=""
      srcDoc={preview.html}
      className={cx(
        'h-[34rem] rounded-field border border-line',
        look === 'asPhone' ? 'w-[390px] max-w-full' : 'w-full',
      )}
    />
  )
}

/** The preview of what is written now; the last good one while something in it cannot be filled. */
function usePreview(key: string, body: { province: string; language: Locale; words: Words }, locale: Locale) {
  const [preview, setPreview] = useState<TextPreview | null>(null)
  const asked = JSON.stringify(body)
  useEffect(() => {
    const gone = new AbortController()
    const timer = setTimeout(() => {
      send<TextPreview>(`/api/wording/${key}/preview`, {
        body: JSON.parse(asked) as unknown,
        locale,
        signal: gone.signal,
      })
        .then((sent) => sent.ok && setPreview(sent.data))
        .catch(() => undefined)
    }, SETTLED_MS)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [key, asked, locale])
  return preview
}
