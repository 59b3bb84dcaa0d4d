import { translator } from '../../i18n'
import type { Locale } from '../../i18n'
import { env } from '../../lib/env'
import { mailHtml } from '../../notices/mailLayout'

type Person = { name?: string | null; language?: string | null }

/** Subject and HTML of the mail that leads to a new password. The link stands alone: whoever holds it may set one. */
export function passwordMail({ token = '', user }: { token?: string; user?: unknown } = {}): {
  subject: string
  html: string
} {
  const { name, language } = (user ?? {}) as Person
  const locale: Locale = language === 'en' ? 'en' : 'fa'
  const t = translator(locale, 'notices')
  const subject = t('passwordForgotten.subject')
  const html = mailHtml({
    locale,
    product: t('product'),
    title: subject,
    greeting: t('greeting', { name: name ?? '' }),
    paragraphs: [t('passwordForgotten.body')],
    rows: [],
    action: { label: t('action.reset'), url: `${env.SERVER_URL}/portal/reset?token=${encodeURIComponent(token)}` },
    addressHint: t('addressHint'),
    footer: [t('passwordForgotten.ignore'), t('footer')],
  })
  return { subject, html }
}
