import type { Metadata } from 'next'
import type { MessageKey } from '../../i18n'
import { translator } from '../../i18n'
import type { Namespace } from '../../i18n/messages'
import { portalLocale } from './person'

/** The `generateMetadata` of a page of the portal: its title, in the language of the person who opens it. */
export const titled =
  <N extends Namespace>(namespace: N, key: MessageKey<N>) =>
  async (): Promise<Metadata> => ({ title: translator(await portalLocale(), namespace)(key) })
