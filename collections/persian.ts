import type { Config, Plugin } from 'payload'
import { persianFolding } from '../src/fields/folding'
import { jalaliEverywhere } from '../src/fields/jalaliEverywhere'
import { persianNumbers } from '../src/fields/persianNumbers'
import { installJalaliDates } from '../src/i18n/jalaliDateFns'
import { payloadTexts } from '../src/i18n/payload'

installJalaliDates()

/** Mark, texts and dates of the admin itself, where no collection reaches. */
const persianFrame: Plugin = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    dateFormat: 'd MMMM yyyy، HH:mm',
    components: {
      ...config.admin?.components,
      graphics: {
        Logo: '/src/components/admin/Graphics#AdminLogo',
        Icon: '/src/components/admin/Graphics#AdminIcon',
      },
      providers: [...(config.admin?.components?.providers ?? []), '/src/components/admin/JalaliDates#JalaliDates'],
    },
  },
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

/** What makes the admin Persian. Stands last among the plugins, so that it sees every collection that they bring. */
export const persian: Plugin[] = [persianFolding, persianNumbers, jalaliEverywhere, persianFrame]
