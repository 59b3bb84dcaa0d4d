import type { MessageLine } from '../domain/notices/views'
import { translator } from '../i18n'
import { formatDate } from '../i18n/format'
import type { Facts } from './notice'
import type { MailContent, MailGroup } from './mailLayout'
import { mailHtml, mailText } from './mailLayout'
import type { Reader } from './variables'

/** One notice of a daily mail: what happened, in the words that its reader would have been told by itself. */
export type Waiting = { event: string; subject: string; link: string; lines?: readonly MessageLine[] | null }

/** The daily mail: everything that waited, grouped by what happened, each with the way to it. `on` is the day, `YYYY-MM-DD`. */
export function renderDigest(
  waiting: readonly Waiting[],
  { name, locale }: Reader,
  { site, on, organisationName }: { site: string; on: string } & Pick<Facts, 'organisationName'>,
): { subject: string; text: string; html: string } {
  const t = translator(locale, 'notices')
  const subject = t('digest.subject', { count: waiting.length, date: formatDate(on, 'long', locale) })
  const content: MailContent = {
    locale,
    product: t('product'),
    title: subject,
    greeting: t('greeting', { name }),
    paragraphs: [t('digest.body')],
    rows: [],
    groups: grouped(waiting, site, locale),
    action: { label: t('digest.action'), url: `${site}/portal/messages` },
    addressHint: t('addressHint'),
    footer: [t('digest.settings'), ...(organisationName ? [organisationName] : []), t('footer')],
  }
  return { subject, text: mailText(content), html: mailHtml(content) }
}

function grouped(waiting: readonly Waiting[], site: string, locale: Reader['locale']): MailGroup[] {
  const headings = translator(locale, 'timeline')
  const groups = new Map<string, MailGroup & { items: { title: string; url: string }[] }>()
  const label = translator(locale, 'notices')('row.dueDate')
  for (const { event, subject, link, lines } of waiting) {
    const due = lines?.find((line) => line.label === label)
    const title = due ? `${subject} (${label}: ${due.value})` : subject
    const group = groups.get(event) ?? { title: headings.has(event) ? headings.at(event) : '', items: [] }
    group.items.push({ title, url: `${site}${link}` })
    groups.set(event, group)
  }
  return [...groups.values()]
}
