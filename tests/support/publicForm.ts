import { seek } from '../../src/domain/forms/public/puzzle'
import type { GivenChallenge, Proof } from '../../src/domain/forms/public/challenge'
import { publishEdition } from '../../src/services/forms/publishEdition'
import type { World } from './world'

/** The questions of a small satisfaction form: a choice, a text that shows where it was bad, an amount, a further page. */
export const satisfaction = [
  { blockType: 'page', name: 'visit', title: 'مراجعه' },
  {
    blockType: 'radio',
    name: 'mood',
    label: 'از خدمت خشنود بودید؟',
    required: true,
    options: [
      { value: 'good', label: 'خشنود' },
      { value: 'bad', label: 'ناخشنود' },
    ],
  },
  {
    blockType: 'textarea',
    name: 'why',
    label: 'چه چیز خوب نبود؟',
    required: true,
    rules: { visibleWhen: { match: 'all', conditions: [{ ask: 'mood', comparison: 'is', value: 'bad' }] } },
  },
  { blockType: 'page', name: 'more', title: 'پیشنهاد' },
  { blockType: 'wholeNumber', name: 'minutes', label: 'چند دقیقه منتظر ماندید؟', min: '0', max: '600' },
  { blockType: 'text', name: 'idea', label: 'پیشنهاد شما' },
]

/** A public form of the near province, built and published by its manager; its id. */
export async function makePublicForm(
  world: World,
  { slug, title = 'نظرسنجی میز خدمت', ...page }: { slug: string; title?: string; opensOn?: string; closesOn?: string },
): Promise<string> {
  const req = await world.as('manager')
  const { id } = await world.payload.create({
    collection: 'forms',
    overrideAccess: false,
    user: req.user,
    data: {
      title,
      submitButtonLabel: 'ارسال',
      fields: satisfaction as never,
      province: world.provinces.here,
      audience: 'public',
      publicPage: { slug, intro: 'نظر شما به بهتر شدن خدمت کمک می‌کند.', thanks: 'از همراهی شما سپاسگزاریم.', ...page },
    },
  })
  await publishEdition(await world.as('manager'), id)
  return id
}

/** What a browser does with a challenge. */
export function prove({ token, ...puzzle }: GivenChallenge): Proof {
  const work = seek(puzzle)
  for (;;) {
    const step = work.next()
    if (step.done) return { token, numbers: step.value }
  }
}
