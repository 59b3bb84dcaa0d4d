import { SMTPServer } from 'smtp-server'
import { freePort } from '../scripts/lib/ports.mjs'

export type SmtpSink = {
  readonly url: string
  readonly port: number
  /** How often each Message-ID was taken (answered with 250). */
  readonly taken: ReadonlyMap<string, number>
  readonly recipients: ReadonlySet<string>
  /**
   * Messages whose 250 stands last on an open line: whether their sender has read it nobody can know. Who has sent anything
   * after it, has.
   */
  unread: () => string[]
  readonly close: () => Promise<void>
}

type Wishes = { port?: number; refuse?: (address: string) => boolean }

/** A real SMTP server that takes thousands of messages quickly: of each it keeps the Message-ID and the recipient. */
export async function openSmtpSink({ port, refuse }: Wishes = {}): Promise<SmtpSink> {
  const at = port ?? (await freePort())
  const taken = new Map<string, number>()
  const recipients = new Set<string>()
  const last = new Map<string, string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_address, { id }, done) => {
      last.delete(id)
      done()
    },
    // Who ends a line himself has read what stood on it; who was killed is asked about before his line ends.
    onClose: ({ id }) => void last.delete(id),
    onRcptTo: ({ address }, _session, done) =>
      done(refuse?.(address) ? Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 }) : null),
    onData: (stream, { id, envelope }, done) => {
      let head = ''
      stream.on('data', (part: Buffer) => {
        if (head.length < 4096) head += part.toString('latin1')
      })
      stream.on('end', () => {
        const messageId = /^message-id:\s*(\S+)/im.exec(head)?.[1] ?? ''
        taken.set(messageId, (taken.get(messageId) ?? 0) + 1)
        last.set(id, messageId)
        for (const { address } of envelope.rcptTo) recipients.add(address)
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    taken,
    recipients,
    unread: () => [...last.values()],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
