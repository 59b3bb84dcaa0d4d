import type { MessageLine } from '../domain/notices/views'
import type { Locale } from '../i18n'

/** A line of the box: a label and a value. Codes and numbers of letters are written from left to right also in Persian. */
export type MailRow = MessageLine

export type MailGroup = { title: string; items: readonly { title: string; url: string }[] }

/** What a mail of ours says, in plain texts; nothing in it is HTML. */
export type MailContent = {
  locale: Locale
  product: string
  title: string
  greeting: string
  paragraphs: readonly string[]
  rows: readonly MailRow[]
  /** lists of further things with the way to each, under a heading */
  groups?: readonly MailGroup[]
  action: { label: string; url: string }
  /** before the bare address, for mail programs that show no button */
  addressHint: string
  footer: readonly string[]
}

/** The design tokens of the light theme. Mail programs know no custom properties, so they stand in each style. */
const colour = {
  ink: '#18212B',
  muted: '#55606C',
  ground: '#F5F7F6',
  paper: '#FFFFFF',
  line: '#D9DEDB',
  lapis: '#1F4B99',
  turquoise: '#0B7478',
}
const font = `font-family:Vazirmatn,'Segoe UI',Tahoma,Arial,sans-serif;color:${colour.ink};`
const bare = 'border="0" cellpadding="0" cellspacing="0" role="presentation"'

/** Text made safe between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\r?\n/g, '<br>')

const isolated = ({ value, ltr }: MailRow) => `<bdi${ltr ? ' dir="ltr"' : ''}>${escapeHtml(value)}</bdi>`

const paragraph = (text: string, style = '') =>
  `<p style="margin:0 0 16px;${font}font-size:16px;line-height:1.8;${style}">${escapeHtml(text)}</p>`

const boxRow = (row: MailRow, align: string) =>
  `<tr><td style="padding:4px 0;${font}font-size:14px;line-height:1.8;color:${colour.muted};text-align:${align};white-space:nowrap;vertical-align:top">${escapeHtml(row.label)}</td>` +
  `<td style="padding:4px 16px;${font}font-size:14px;line-height:1.8;text-align:${align};vertical-align:top">${isolated(row)}</td></tr>`

const box = (rows: readonly MailRow[], align: string) =>
  rows.length === 0
    ? ''
    : `<table ${bare} width="100%" style="margin:0 0 24px;background:${colour.ground};border-radius:6px"><tr><td style="padding:12px 16px"><table ${bare}>${rows.map((row) => boxRow(row, align)).join('')}</table></td></tr></table>`

const listItem = ({ title, url }: MailGroup['items'][number]) =>
  `<li style="margin:0 0 6px"><a href="${escapeHtml(url)}" style="${font}font-size:16px;line-height:1.8;color:${colour.lapis}">${escapeHtml(title)}</a></li>`

const list = ({ title, items }: MailGroup) =>
  `${title ? `<h2 style="margin:0 0 4px;${font}font-size:14px;line-height:1.8;font-weight:bold;color:${colour.muted}">${escapeHtml(title)}</h2>` : ''}<ul style="margin:0 0 16px;padding-inline-start:20px">${items.map(listItem).join('')}</ul>`

const button = ({ label, url }: MailContent['action']) =>
  `<table ${bare} style="margin:0 0 16px"><tr><td style="background:${colour.lapis};border-radius:6px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:10px 24px;${font}font-size:16px;line-height:1.6;color:#FFFFFF;text-decoration:none">${escapeHtml(label)}</a></td></tr></table>`

/**
 * The mail as HTML. Everything is inline and in tables, because that is what mail programs agree on; the direction is on
 * the cells too, because some of them drop it from the body.
 */
export function mailHtml(content: MailContent): string {
  const { locale, action } = content
  const dir = locale === 'fa' ? 'rtl' : 'ltr'
  const align = locale === 'fa' ? 'right' : 'left'
  const small = `font-size:14px;color:${colour.muted};`
  return `<!doctype html>
<html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${escapeHtml(content.title)}</title></head>
<body dir="${dir}" style="margin:0;padding:0;background:${colour.ground}">
<table ${bare} width="100%" dir="${dir}" style="background:${colour.ground}"><tr><td align="center" style="padding:24px 12px">
<table ${bare} width="100%" dir="${dir}" style="max-width:600px;background:${colour.paper};border:1px solid ${colour.line};border-radius:8px">
<tr><td dir="${dir}" style="padding:20px 24px 0;text-align:${align}"><span style="${font}font-size:14px;font-weight:bold;color:${colour.turquoise}">${escapeHtml(content.product)}</span>
<h1 style="margin:8px 0 16px;${font}font-size:20px;line-height:1.7;font-weight:bold">${escapeHtml(content.title)}</h1></td></tr>
<tr><td dir="${dir}" style="padding:0 24px 8px;text-align:${align}">${paragraph(content.greeting)}${content.paragraphs.map((text) => paragraph(text)).join('')}${box(content.rows, align)}${(content.groups ?? []).map(list).join('')}${button(action)}
<p style="margin:0 0 16px;${font}${small}line-height:1.8">${escapeHtml(content.addressHint)}<br><a href="${escapeHtml(action.url)}" style="color:${colour.lapis};word-break:break-all"><bdi dir="ltr">${escapeHtml(action.url)}</bdi></a></p></td></tr>
<tr><td dir="${dir}" style="padding:12px 24px 16px;border-top:1px solid ${colour.line};text-align:${align}">${content.footer.map((text) => paragraph(text, `margin:0;${small}`)).join('')}</td></tr>
</table></td></tr></table></body></html>
`
}

/** Marks around a text that keeps its own direction inside a line of the other one. */
const ltrInText = (text: string) => `\u2066${text}\u2069`

const textOfGroup = ({ title, items }: MailGroup) =>
  [...(title ? [`${title}:`] : []), ...items.map((item) => `- ${item.title}\n  ${item.url}`)].join('\n')

/** The same mail as plain text: the address stands alone on its line, so that it can be taken whole. */
export function mailText({ title, greeting, paragraphs, rows, groups = [], action, footer }: MailContent): string {
  const lines = rows.map(({ label, value, ltr }) => `${label}: ${ltr ? ltrInText(value) : value}`)
  const parts = [
    title,
    greeting,
    ...paragraphs,
    lines.join('\n'),
    ...groups.map(textOfGroup),
    `${action.label}:\n${action.url}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n-- \n${footer.join('\n')}\n`
}
