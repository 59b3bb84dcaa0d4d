import { fillTemplate } from '../domain/notices/template'
import type { InApp, WordName } from '../domain/notices/views'
import { translator } from '../i18n'
import type { Locale } from '../i18n'
import type { MailContent, MailRow } from './mailLayout'
import { mailHtml, mailText } from './mailLayout'
import type { Facts, Notice, RowName } from './notice'
import { rowValues } from './rowValues'
import type { Reader } from './variables'
import { productTexts, variableValue } from './variables'

export type { Reader } from './variables'

/** The words that a province put in place of the product's; empty ones are the product's. */
export type OwnWords = { subject?: string | null; body?: string | null; action?: string | null; sms?: string | null }

/** A notice in somebody's words: what the outbox keeps and the worker sends. */
export type Rendered = {
  subject: string
  text: string
  html: string
  content: InApp
  /** null where this notice is not sent to phones */
  sms: string | null
  /** words of the province that could not be filled, where the product's were taken instead */
  fellBack: readonly WordName[]
}

/** One notice for one reader: its subject, its plain text and its HTML, all saying the same. `site` is SERVER_URL. */
export function renderNotice(notice: Notice, facts: Facts, reader: Reader, site: string, own: OwnWords = {}): Rendered {
  const { locale, name } = reader
  const t = translator(locale, 'notices')
  const { subject, body, action, sms, fellBack } = wordsOf(notice, facts, reader, own)
  const rows = notice.rows.map((row) => lineOf(row, facts, locale)).filter((line): line is MailRow => line !== null)
  const link = notice.link(facts)
  const mail: MailContent = {
    locale,
    product: t('product'),
    title: oneLine(subject),
    greeting: t('greeting', { name }),
    paragraphs: paragraphsOf(body),
    rows,
    action: { label: oneLine(action), url: `${site}${link}` },
    addressHint: t('addressHint'),
    footer: [...(facts.organisationName ? [facts.organisationName] : []), t('footer')],
  }
  return {
    subject: mail.title,
    text: mailText(mail),
    html: mailHtml(mail),
    content: { paragraphs: mail.paragraphs, rows, action: { label: mail.action.label, link } },
    sms: notice.smsKey ? oneLine(sms) : null,
    fellBack,
  }
}

/** The province's words where they can be filled, and the product's where they cannot: no text of staff stops a notice. */
function wordsOf(notice: Notice, facts: Facts, reader: Reader, own: OwnWords) {
  const product = productTexts(notice, reader.locale)
  const fellBack: WordName[] = []
  const valueOf = (name: string) => variableValue(name, facts, reader)
  const word = (name: WordName): string => {
    const given = own[name]?.trim()
    const filled = given ? fillTemplate(given, valueOf) : null
    if (given && filled === null) fellBack.push(name)
    return filled ?? fillTemplate(product[name], (variable) => valueOf(variable) ?? '') ?? ''
  }
  return { subject: word('subject'), body: word('body'), action: word('action'), sms: word('sms'), fellBack }
}

const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

function lineOf(row: RowName, facts: Facts, locale: Locale): MailRow | null {
  const { value, ltr } = rowValues[row](facts, locale)
  return value === null ? null : { label: translator(locale, 'notices').at(`row.${row}`), value, ltr }
}

/** A subject is one line, whatever an agency's name holds. */
const oneLine = (subject: string): string => subject.replace(/\s+/g, ' ').trim()
