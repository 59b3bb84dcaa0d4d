import type {
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  FieldHook,
  Plugin,
  TextField,
  Where,
} from 'payload'
import { foldPersian, searchKey } from '../domain/text/fold'
import { SEARCH_KEY, foldWhere, queryKinds } from './queryFolding'
import type { QueryKinds } from './queryFolding'
import { mapConfigFields } from './walk'

/**
 * Folds Persian text on save and on search. Every text of every collection is saved in one spelling (fields that must keep
 * each byte say `custom.verbatim`); every value asked of a collection is folded likewise; and a collection that names
 * `custom.searchFields` gets a hidden key of them, without spaces and half-spaces, that its list is searched by.
 */
export const persianFolding: Plugin = (config) => {
  const searched = { ...config, collections: (config.collections ?? []).map(withSearchKey) }
  const folded = mapConfigFields(searched, withFolding)
  return { ...folded, collections: (folded.collections ?? []).map(withQueryFolding) }
}

/** The search key of a row: the keys of its fields one after the other, a line each, so that no match crosses two of them. */
export function searchKeyOf(row: Record<string, unknown>, paths: readonly string[]): string {
  return paths
    .map((path) => valueAt(row, path))
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => searchKey(String(value)))
    .filter(Boolean)
    .join('\n')
}

function withFolding(field: Field): Field {
  if (field.type !== 'text' && field.type !== 'textarea') return field
  if (field.custom?.decimal || field.custom?.jalaliDate || field.custom?.verbatim) return field
  return {
    ...field,
    hooks: { ...field.hooks, beforeValidate: [foldSaved, ...(field.hooks?.beforeValidate ?? [])] },
  } as Field
}

const foldSaved: FieldHook = ({ value }) => {
  if (typeof value === 'string') return foldPersian(value)
  return Array.isArray(value)
    ? value.map((entry: unknown) => (typeof entry === 'string' ? foldPersian(entry) : entry))
    : value
}

function withSearchKey(collection: CollectionConfig): CollectionConfig {
  const paths: unknown = collection.custom?.searchFields
  if (!Array.isArray(paths) || paths.length === 0) return collection
  const { hooks, admin, fields } = collection
  const fill: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
    ...data,
    [SEARCH_KEY]: searchKeyOf({ ...originalDoc, ...data }, paths as string[]),
  })
  return {
    ...collection,
    admin: { ...admin, listSearchableFields: [SEARCH_KEY] },
    fields: [...fields, searchKeyField(fields, paths as string[])],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), fill],
      afterRead: [...(hooks?.afterRead ?? []), dropSearchKey],
    },
  }
}

/**
 * Not `hidden`, because Payload then refuses to search by it; taken out of what is read instead. The list's search box
 * says «جست‌وجو در …» with its label, so the label names the fields that are searched.
 */
const searchKeyField = (fields: Field[], paths: readonly string[]): TextField => ({
  name: SEARCH_KEY,
  type: 'text',
  label: { fa: labelsOf(fields, paths, 'fa').join('، '), en: labelsOf(fields, paths, 'en').join(', ') },
  custom: { verbatim: true },
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
})

/** The labels of the fields at the given paths, where they have one in that language. */
function labelsOf(fields: Field[], paths: readonly string[], language: 'fa' | 'en'): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => labelsOf(tab.fields, paths, language))
    if (field.type === 'row' || field.type === 'collapsible') return labelsOf(field.fields, paths, language)
    if (!('name' in field) || !paths.includes(field.name ?? '') || !('label' in field)) return []
    const { label } = field
    const text = typeof label === 'object' ? (label as Record<string, string>)[language] : label
    return typeof text === 'string' ? [text] : []
  })
}

const dropSearchKey: CollectionAfterReadHook = ({ doc }) => {
  if (!doc || typeof doc !== 'object') return doc
  return Object.fromEntries(Object.entries(doc as Record<string, unknown>).filter(([name]) => name !== SEARCH_KEY))
}

function withQueryFolding(collection: CollectionConfig): CollectionConfig {
  const hook = foldQuery(new Map(queryKinds(collection.fields)))
  const beforeOperation = [hook, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}

const foldQuery =
  (kinds: QueryKinds): CollectionBeforeOperationHook =>
  ({ args }) => {
    const { where } = args as { where?: Where }
    return where ? { ...args, where: foldWhere(where, kinds) } : args
  }

function valueAt(row: Record<string, unknown>, path: string): unknown {
  return path.split('.').reduce<unknown>((node, part) => {
    return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined
  }, row)
}
