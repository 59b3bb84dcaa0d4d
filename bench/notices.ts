import { createLocalReq, getPayload } from 'payload'
import pg from 'pg'
import config from '../payload.config'
import { closePayload } from '../src/lib/closePayload'
import { smtpMailer } from '../src/lib/mailer'
import { deliverDue } from '../src/services/system/outbox'
import { messageIdOf } from '../src/services/system/outboxAddress'
import { newId } from '../src/lib/newId'
import { openSmtpSink } from './notices.sink'

/**
 * The promise of the outbox: 10,000 notices are handed to a mail server in less than five minutes on two cores, each claimed,
 * sent, noted on this machine and settled with its line in the delivery log. The yardstick is the mail library alone, which
 * hands the same messages over the same number of lines and writes nothing down.
 */
const MANY = 10_000
const LIMIT_SECONDS = 300

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
await client.connect()
const payload = await getPayload({ config })
const req = await createLocalReq({}, payload)
const text = 'متن ساده. '.repeat(40)
const html = '<p dir="rtl">متن</p>'.repeat(150)

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** Hands over numbers 0 to MANY on as many lanes as the mailer has lines. */
async function alone(url: string): Promise<void> {
  const mailer = smtpMailer(url)
  let next = 0
  const lane = async () => {
    while (next < MANY) {
      const id = newId()
      const to = `p${(next += 1)}@example.ir`
      await mailer.send({ id, messageId: messageIdOf(id), to, subject: `پروندهٔ ${to}`, text, html })
    }
  }
  await Promise.all(Array.from({ length: mailer.concurrency }, lane))
  mailer.close()
}

async function ours(url: string): Promise<void> {
  const mailer = smtpMailer(url)
  while ((await deliverDue({ req, mailer })) > 0);
  mailer.close()
}

const plain = await openSmtpSink()
const yardstick = await seconds(() => alone(plain.url))
await plain.close()

await client.query(
  `insert into notices (id, dedupe_key, event, to_address, subject, text, html, message_id, next_attempt_at, created_at)
   select id, 'bench:' || n, 'mail', 'p' || n || '@example.ir', 'پروندهٔ ' || n, $2, $3, '<notice-' || id || '@localhost>',
     now() - interval '1 second', now()
   from (select n, gen_random_uuid() as id from generate_series(1, $1::int) n) made`,
  [MANY, text, html],
)
const sink = await openSmtpSink()
const taken = await seconds(() => ours(sink.url))
await sink.close()
const { rows } = await client.query<{ sent: number; logged: number }>(
  `select (select count(*)::int from notices where delivery_state = 'sent') as sent,
     (select count(*)::int from notice_attempts where outcome = 'sent') as logged`,
)
const twice = [...sink.taken.values()].filter((times) => times > 1).length
const isWhole = rows[0]?.sent === MANY && rows[0].logged === MANY && sink.taken.size === MANY && twice === 0
await client.end()
await closePayload(payload)

const round = (value: number) => Math.round(value * 100) / 100
console.log(`${MANY} notices: ${round(taken)} s through the outbox, ${round(yardstick)} s by the mail library alone`)
console.log(`ratio: ${round(taken / yardstick)}; sent ${rows[0]?.sent}, logged ${rows[0]?.logged}, twice ${twice}`)
console.log(
  JSON.stringify({
    bench: 'notices',
    met: isWhole && taken <= LIMIT_SECONDS,
    seconds: round(taken),
    perSecond: round(MANY / taken),
    ratioToLibraryAlone: round(taken / yardstick),
    libraryAloneSeconds: round(yardstick),
    twice,
  }),
)
