'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { dialledPhone } from '../../../domain/people/phone'
import { formatDigits } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { NoticeSettings } from '../../../domain/notices/views'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import { fieldMessage } from '../../ui/problem'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextField } from '../../ui/TextField'
import { useSend } from '../../ui/useSend'
import { noticeSettingsText } from './text'

type Saved = NoticeSettings & { codeSent: boolean }

/** How a person is told: one form, saved as a whole. A phone that is new is asked for its code before it counts. */
export function SettingsForm({ settings, locale }: { settings: NoticeSettings; locale: Locale }) {
  const t = noticeSettingsText(locale)
  const [delivery, setDelivery] = useState<string>(settings.delivery)
  const [language, setLanguage] = useState<string>(settings.language)
  const [smsOn, setSmsOn] = useState(settings.smsOn)
  const [phone, setPhone] = useState(settings.phone ? dialledPhone(settings.phone) : '')
  const [code, setCode] = useState('')
  const [saved, setSaved] = useState<Saved | null>(null)
  const { run, pending, problem } = useSend<Saved>()
  const router = useRouter()
  const asksCode = saved?.codeSent ?? false
  const errorOf = (path: string) => fieldMessage(problem, path)

  async function save(event: FormEvent) {
    event.preventDefault()
    const body = { delivery, language, smsOn, phone: phone || null, code: code || null }
    const answer = await run('/api/notice-settings', { body, locale })
    setSaved(answer?.data ?? (problem ? null : saved))
    if (!answer) return
    setCode('')
    if (answer.data.language !== settings.language) router.refresh()
  }

  return (
    <form onSubmit={save} className="grid max-w-question gap-6">
      <div role="status">
        {saved && !problem && (
          <Banner tone={asksCode ? 'attention' : 'done'} title={t(asksCode ? 'codeSent' : 'saved')} />
        )}
      </div>
      {problem && !problem.fields?.length && <Banner tone="refused" role="alert" title={problem.message} />}
      <Card>
        <div className="grid gap-8">
          <RadioGroup
            name="delivery"
            label={t('delivery')}
            help={<bdi dir="ltr">{settings.email}</bdi>}
            options={[
              { value: 'atOnce', label: t('atOnce'), help: t('atOnceHelp') },
              { value: 'digest', label: t('digest'), help: t('digestHelp') },
            ]}
            value={delivery}
            onChange={setDelivery}
            locale={locale}
          />
          <RadioGroup
            name="language"
            label={t('language')}
            options={[
              { value: 'fa', label: t('fa') },
              { value: 'en', label: t('en') },
            ]}
            value={language}
            onChange={setLanguage}
            inline
            locale={locale}
          />
          {settings.smsOffered && (
            <div className="grid gap-4">
              <Checkbox
                name="smsOn"
                label={t('sms')}
                help={t('smsHelp')}
                checked={smsOn}
                onChange={setSmsOn}
                error={errorOf('smsOn')}
                locale={locale}
              />
              {smsOn && (
                <TextField
                  name="phone"
                  type="tel"
                  width="code"
                  label={t('phone')}
                  help={
                    settings.isVerified && phone === dialledPhone(settings.phone ?? '') ? t('verified') : t('phoneHelp')
                  }
                  value={formatDigits(phone, locale)}
                  onChange={setPhone}
                  error={errorOf('phone')}
                  autoComplete="tel"
                  locale={locale}
                />
              )}
              {smsOn && (asksCode || errorOf('code')) && (
                <TextField
                  name="code"
                  width="code"
                  ltr
                  inputMode="numeric"
                  autoComplete="one-time-code"
                  label={t('code')}
                  help={t('codeHelp')}
                  value={code}
                  onChange={setCode}
                  error={errorOf('code')}
                  locale={locale}
                />
              )}
            </div>
          )}
        </div>
      </Card>
      <div>
        <Button type="submit" variant="primary" pending={pending} pendingLabel={t('saving')} locale={locale}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
