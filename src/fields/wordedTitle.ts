import type { CollectionConfig, Config, Plugin, UIField } from 'payload'

/** How the title of a record is said in words: by the label of a choice, or by the name of an event. */
type Wording = 'choice' | 'event'

/**
 * Heads the page of a record with words where what is its title is stored as a key: the label of its choice, or, of a
 * collection that says `custom: { titleWords: 'event' }`, the name of its event.
 */
export const wordedTitles: Plugin = (config: Config) => ({
  ...config,
  collections: config.collections?.map(withWordedTitle) ?? [],
})

function withWordedTitle(collection: CollectionConfig): CollectionConfig {
  const of = wordingOf(collection)
  return of ? { ...collection, fields: [...collection.fields, titleField(of)] } : collection
}

function wordingOf({ admin, custom, fields }: CollectionConfig): Wording | null {
  if (custom?.titleWords === 'event') return 'event'
  const title = fields.find((field) => 'name' in field && field.name === admin?.useAsTitle)
  return title?.type === 'select' ? 'choice' : null
}

const titleField = (of: Wording): UIField => ({
  name: 'wordedTitle',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: { path: '/src/components/admin/WordedTitle#WordedTitle', clientProps: { of } } },
  },
})
