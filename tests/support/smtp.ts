import type { ParsedMail } from 'mailparser'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { freePort } from '../../scripts/lib/ports.mjs'

export type Smtp = {
  readonly url: string
  /**
   * Messages that the server has taken, in that order, parsed by another library than wrote them. One whose sender has
   * gone before it was answered is not among them: nobody has been told that it was taken.
   */
  readonly taken: ParsedMail[]
  /** Messages whose content was read and whose answer is being held back. */
  readonly held: number
  /** Connections that are open, as far as the server has noticed. */
  readonly connected: number
  readonly close: () => Promise<void>
}

type Wishes = {
  port?: number
  /** An SMTP refusal for this recipient, such as [550, 'no such mailbox']; null lets it pass. */
  refuse?: (address: string) => [number, string] | null
  /** A promise here holds the 250 back until it settles; when it rejects, the message is refused with 451. */
  hold?: (mail: ParsedMail) => Promise<void> | undefined
}

/** A real SMTP server on the loopback. What it has not answered with 250, it has not taken. */
export async function openSmtp({ port, refuse, hold }: Wishes = {}): Promise<Smtp> {
  const at = port ?? (await freePort())
  const state = { taken: [] as ParsedMail[], held: 0, connected: 0 }
  const gone = new Set<string>()
  const server = new SMTPServer({
    onConnect: (_session, done) => {
      state.connected += 1
      done()
    },
    onClose: ({ id }) => {
      state.connected -= 1
      gone.add(id)
    },
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(refusal(refuse?.(address))),
    onData: (stream, { id }, done) => {
      void simpleParser(stream)
        .then(async (mail) => {
          state.held += 1
          await hold?.(mail)
          state.held -= 1
          if (gone.has(id)) return
          state.taken.push(mail)
          done()
        })
        .catch(() => done(refusal([451, 'later'])))
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${at}`,
    taken: state.taken,
    get held() {
      return state.held
    },
    get connected() {
      return state.connected
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function refusal(answer: [number, string] | null | undefined): Error | null {
  if (!answer) return null
  return Object.assign(new Error(answer[1]), { responseCode: answer[0] })
}
