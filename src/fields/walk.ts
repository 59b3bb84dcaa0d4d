import type { Block, CollectionConfig, Config, Field, GlobalConfig, Tab } from 'payload'

/** What is done to a field that holds data; fields inside groups, rows, tabs, arrays and blocks have been done before. */
export type FieldChange = (field: Field) => Field

/** Applies a change to every field of a list, however deep it lies. */
export function mapFields(fields: Field[], change: FieldChange): Field[] {
  return fields.map((field) => change(mapInside(field, change)))
}

/** Applies a change to every field of every collection, global and shared block of a configuration. */
export function mapConfigFields(config: Config, change: FieldChange): Config {
  const inside = <Entity extends Block | CollectionConfig | GlobalConfig>(entity: Entity): Entity => ({
    ...entity,
    fields: mapFields(entity.fields, change),
  })
  return {
    ...config,
    ...(config.collections && { collections: config.collections.map(inside) }),
    ...(config.globals && { globals: config.globals.map(inside) }),
    ...(config.blocks && { blocks: config.blocks.map(inside) }),
  }
}

function mapInside(field: Field, change: FieldChange): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: mapFields(tab.fields, change) })) }
  }
  if (field.type === 'blocks') {
    const blocks = field.blocks.map((block) => ({ ...block, fields: mapFields(block.fields, change) }))
    return { ...field, blocks }
  }
  if ('fields' in field && Array.isArray(field.fields)) {
    return { ...field, fields: mapFields(field.fields, change) } as Field
  }
  return field
}
