import { sql } from '@payloadcms/db-postgres/drizzle'
import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { addDays } from '../../src/domain/calendar/isoDate'
import type { Answers, FormDefinition, QuestionField } from '../../src/domain/forms/definition'
import { fieldsOf } from '../../src/domain/forms/definition'
import { acceptResponse } from '../../src/domain/forms/public/acceptResponse'
import { inForce } from '../../src/domain/forms/rules/inForce'
import { makeTrackingCode, TRACKING_BYTES } from '../../src/domain/forms/trackingCode'
import { now, today } from '../../src/lib/clock'
import { publicFormAt } from '../../src/services/forms/public/publicForm'
import { sealOfResponse } from '../../src/services/forms/public/receiveResponse'
import { loadEdition } from '../../src/services/forms/editions'
import { publishEdition } from '../../src/services/forms/publishEdition'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import { upsert } from '../upsert'
import type { Demo } from './load'
import forms from './public-forms.json' with { type: 'json' }

type Given = (typeof forms)[number]

/** Two public forms, a satisfaction survey and a participation, with what people of no name answered in the last days. */
export async function publicForms(demo: Demo): Promise<void> {
  for (const given of forms) await makeForm(demo, given)
}

async function makeForm(demo: Demo, given: Given): Promise<void> {
  const req = await demo.request()
  const { title, slug, intro, thanks, fields, opensBefore, closesAfter } = given
  const opensOn = addDays(today(), -opensBefore)
  const id = await upsert(req, demo.tally, {
    collection: 'forms',
    key: { province: demo.province, title },
    data: {
      fields,
      submitButtonLabel: 'ارسال',
      audience: 'public',
      publicPage: { slug, intro, thanks, opensOn, closesOn: addDays(today(), closesAfter) },
    },
  })
  const editions = await runSql(req, sql`select 1 from form_editions where form_id = ${id} limit 1`)
  if (editions.length > 0) return
  await publishEdition(await demo.as('manager'), id)
  const form = await publicFormAt(req, slug)
  const definition = await loadEdition(req, form.edition)
  const made: string[] = []
  for (let index = 0; index < given.count; index += 1) {
    const share = (index + 1) / (given.count + 1)
    const receivedAt = new Date(now().getTime() - opensBefore * 86_400_000 * (1 - share)).toISOString()
    made.push(
      await respond(
        req,
        { form: id, edition: form.edition, province: demo.province, receivedAt },
        answersOf(definition, given, index),
      ),
    )
  }
  await handle(demo, made)
}

type Place = { form: string; edition: string; province: string; receivedAt: string }

async function respond(req: PayloadRequest, place: Place, answers: Answers): Promise<string> {
  const code = makeTrackingCode(randomBytes(TRACKING_BYTES))
  const { form, edition, receivedAt } = place
  const seal = sealOfResponse({ schema: 'karnameh.response/1', code, form, edition, receivedAt, answers })
  const { id } = await req.payload.create({
    collection: 'public-responses',
    depth: 0,
    overrideAccess: true,
    req,
    data: { ...place, code, seal, answers, workflowState: 'received', idempotencyKey: randomBytes(16).toString('hex') },
  })
  return id
}

/** The older responses were read, and a few of them replied to. */
async function handle(demo: Demo, made: readonly string[]): Promise<void> {
  for (const [index, id] of made.slice(0, Math.floor(made.length * 0.7)).entries()) {
    const input = { reply: 'با سپاس از نظر شما؛ به واحد مربوط رسید و نتیجه همین‌جا نوشته می‌شود.' }
    const move = index % 9 === 4 ? { move: 'reply', input } : { move: 'see' }
    await transition({ req: await demo.as('manager'), noun: 'publicResponse', id, ...move })
  }
}

/** Plausible answers, the same on every machine; refused by nobody, because the form itself judges them. */
function answersOf(definition: FormDefinition, { texts }: Given, index: number): Answers {
  const words = texts as Record<string, string[] | undefined>
  const all = Object.fromEntries(
    fieldsOf(definition).map((field, at) => [
      field.name,
      answerTo(field as QuestionField, spread(index, at), words[field.name]),
    ]),
  )
  const { hidden } = inForce(definition, all)
  const asked = Object.fromEntries(
    Object.entries(all).filter(([name, value]) => !hidden.includes(name) && value !== null),
  )
  const read = acceptResponse(definition, asked)
  if (!read.ok) throw new Error(`demo response refused: ${JSON.stringify(read.faults)}`)
  return read.answers
}

/** A number from 0 to 99 that looks drawn by chance. */
const spread = (index: number, at: number): number => ((index + 3) * (at * 17 + 37) + ((index * index * 13) % 71)) % 100

function answerTo(field: QuestionField, chance: number, texts: readonly string[] | undefined): unknown {
  if (texts) return field.required || chance < 40 ? texts[chance % texts.length] : null
  if (field.type === 'radio' || field.type === 'level') return chosen(field.options, chance)
  if (field.type === 'several') return [chosen(field.options, chance), chosen(field.options, (chance * 7) % 100)]
  if (field.type === 'yesNo') return chance < 78
  return field.type === 'wholeNumber' ? String(3 + (chance % 45)) : null
}

/** The first options more often than the last. */
const chosen = (options: readonly { value: string }[], chance: number): string =>
  options[Math.floor((chance / 100) ** 1.6 * options.length)]?.value ?? ''
