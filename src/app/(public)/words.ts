import type { Metadata } from 'next'
import type { MessageKey } from '../../i18n'
import { translator } from '../../i18n'
import type { Namespace } from '../../i18n/messages'
import { env } from '../../lib/env'
import { chosenLocale } from '../chosenLocale'

export { chosenLocale } from '../chosenLocale'

/** Title and description of a page, also for those who share its link. */
export async function shared(title: string, description: string, image?: string | undefined): Promise<Metadata> {
  const locale = (await chosenLocale()) === 'fa' ? 'fa_IR' : 'en'
  return {
    metadataBase: new URL(env.SERVER_URL),
    title,
    description,
    openGraph: { title, description, type: 'website', locale, ...(image ? { images: [image] } : {}) },
  }
}

type Texts<N extends Namespace> = { title: MessageKey<N>; description: MessageKey<N> }

/** The `generateMetadata` of a page whose title and description are two texts; `more` is what else it says of itself. */
export const described =
  <N extends Namespace>(namespace: N, { title, description }: Texts<N>, more: Metadata = {}) =>
  async (): Promise<Metadata> => {
    const t = translator(await chosenLocale(), namespace)
    return { ...(await shared(t(title), t(description))), ...more }
  }
