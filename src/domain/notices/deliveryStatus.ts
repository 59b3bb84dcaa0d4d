/** What a mail server says of one message that it could not deliver (RFC 3464). */
export type DeliveryStatus = {
  /** the Message-ID of the message that it is about, with its angle brackets; null when the report does not carry it */
  messageId: string | null
  /** the addresses to which the report itself was sent: ours of that message, where one is kept for each */
  sentTo: string[]
  recipients: Recipient[]
}

/** `failed` is for good when its status begins with 5; `delayed` means that the server goes on trying. */
export type Recipient = { address: string | null; action: string; status: string | null; diagnostic: string | null }

type Part = { headers: Map<string, string>; body: string }

/** Deeper than this no real report is nested. */
const DEEPEST = 5

/** Reads a delivery status notification as it came in, byte for byte as Latin-1 or UTF-8 text. Null for every other mail. */
export function readDeliveryStatus(raw: string): DeliveryStatus | null {
  const whole = partOf(raw.replace(/\r\n?/g, '\n'))
  const parts = partsOf(whole, DEEPEST)
  const status = parts.find((part) => typeOf(part) === 'message/delivery-status')
  if (!status) return null
  const original = parts.find((part) =>
    /^(message\/(rfc822|global)(-headers)?|text\/rfc822-headers)$/.test(typeOf(part)),
  )
  const blocks = bodyOf(status)
    .split(/\n\s*\n/)
    .map((block) => headersOf(block))
  return {
    messageId: original
      ? (/<[^<>\s]+>/.exec(partOf(bodyOf(original)).headers.get('message-id') ?? '')?.[0] ?? null)
      : null,
    sentTo: ['to', 'delivered-to', 'x-original-to', 'envelope-to']
      .flatMap((name) => (whole.headers.get(name) ?? '').split(','))
      .map((address) => addressIn(address))
      .filter((address): address is string => address !== null),
    recipients: blocks.filter((block) => block.has('action')).map(recipientOf),
  }
}

function recipientOf(block: Map<string, string>): Recipient {
  const typed = (name: string) =>
    block
      .get(name)
      ?.replace(/^[\w-]+\s*;\s*/, '')
      .trim() ?? null
  return {
    address: typed('original-recipient') ?? typed('final-recipient'),
    action: (block.get('action') ?? '').toLowerCase(),
    status: /\d\.\d+\.\d+/.exec(block.get('status') ?? '')?.[0] ?? null,
    diagnostic: typed('diagnostic-code'),
  }
}

const addressIn = (text: string): string | null => /[^\s<>,;"]+@[^\s<>,;"]+/.exec(text)?.[0].toLowerCase() ?? null

const typeOf = ({ headers }: Part): string =>
  (headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? ''

/** The part itself and all parts inside of it; what is wrapped as a message is looked into only for its own headers. */
function partsOf(part: Part, depth: number): Part[] {
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(part.headers.get('content-type') ?? '')
  if (!typeOf(part).startsWith('multipart/') || !boundary || depth === 0) return [part]
  const mark = `--${boundary[1] ?? boundary[2] ?? ''}`
  const pieces = `\n${part.body}`.split(`\n${mark}`).slice(1)
  const inner = pieces.filter((piece) => !piece.startsWith('--')).map((piece) => partOf(piece.replace(/^[^\n]*\n/, '')))
  return [part, ...inner.flatMap((one) => partsOf(one, depth - 1))]
}

function partOf(text: string): Part {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n')
  const head = end === -1 ? text : text.slice(0, end)
  return { headers: headersOf(head), body: end === -1 ? '' : text.slice(end).replace(/^\n+/, '') }
}

/** Header fields by lower-case name, the first of each; folded lines are joined. */
function headersOf(head: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of head
    .trim()
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name && value !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value.trim())
  }
  return found
}

function bodyOf({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return fromBase64(body)
  if (encoding !== 'quoted-printable') return body
  return body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

function fromBase64(body: string): string {
  try {
    return atob(body.replace(/\s+/g, '')).replace(/\r\n?/g, '\n')
  } catch {
    return ''
  }
}
