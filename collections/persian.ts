import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { Config, Plugin } from 'payload'
import { persianFolding } from '../src/fields/folding'
import { jalaliEverywhere } from '../src/fields/jalaliEverywhere'
import { persianNumbers } from '../src/fields/persianNumbers'
import { plainJson } from '../src/fields/plainJson'
import { wordedTitles } from '../src/fields/wordedTitle'
import { installJalaliDates } from '../src/i18n/jalaliDateFns'
import { editorTexts, payloadTexts } from '../src/i18n/payload'

installJalaliDates()

/** Mark, texts and dates of the admin itself, where no collection reaches. */
const persianFrame: Plugin = (config: Config): Config => ({
  ...config,
  // The tab with the raw data is for programmers; staff who open it think that they broke something.
  collections: config.collections?.map((one) => ({ ...one, admin: { hideAPIURL: true, ...one.admin } })),
  admin: {
    ...config.admin,
    dateFormat: 'd MMMM yyyy, HH:mm',
    components: {
      ...config.admin?.components,
      graphics: {
        Logo: '/src/components/admin/Graphics#AdminLogo',
        Icon: '/src/components/admin/Graphics#AdminIcon',
      },
      providers: [...(config.admin?.components?.providers ?? []), '/src/components/admin/JalaliDates#JalaliDates'],
    },
  },
  ...(config.editor && { editor: withOurEditorTexts(config.editor) }),
  i18n: { ...config.i18n, translations: withOurTexts(config.i18n?.translations) },
})

type Texts = NonNullable<NonNullable<Config['i18n']>['translations']>

/** Lays our texts over those that the plugins before us brought, namespace by namespace. */
function withOurTexts(given: Texts = {}): Texts {
  const laid = (['fa', 'en'] as const).map((language) => {
    const before = (given as Record<string, Record<string, object>>)[language] ?? {}
    const ours: Record<string, object> = payloadTexts[language]
    const namespaces = Object.entries(ours).map(([name, texts]) => [name, { ...before[name], ...texts }])
    return [language, { ...before, ...Object.fromEntries(namespaces) }]
  })
  return { ...given, ...Object.fromEntries(laid) }
}

type Editor = NonNullable<Config['editor']>

const withOurEditorTexts =
  (editor: Editor): Editor =>
  async (given) => {
    const adapter = await editor(given)
    return { ...adapter, i18n: deepMergeSimple(adapter.i18n ?? {}, editorTexts) as typeof adapter.i18n }
  }

/** What makes the admin Persian. Stands last among the plugins, so that it sees every collection that they bring. */
export const persian: Plugin[] = [
  persianFolding,
  persianNumbers,
  jalaliEverywhere,
  plainJson,
  wordedTitles,
  persianFrame,
]
