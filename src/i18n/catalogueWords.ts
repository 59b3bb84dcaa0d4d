import en from './messages/catalogue.en.json' with { type: 'json' }
import fa from './messages/catalogue.fa.json' with { type: 'json' }
import type { Pair } from './stateLabels'

type Lists = Omit<typeof fa, 'field' | 'section' | 'sectionShort' | 'contradiction'>

/** The words of an option list of the identity form in both languages, for select fields. */
export function catalogueOptions<Name extends keyof Lists>(
  name: Name,
  values: readonly (keyof Lists[Name] & string)[],
): { value: string; label: Pair }[] {
  const [words, english] = [fa[name] as Record<string, string>, en[name] as Record<string, string>]
  return values.map((value) => ({ value, label: { fa: words[value] ?? value, en: english[value] ?? value } }))
}

/** The message key of a field of the form by its path: `recipients.count` stands beside its group, not under its name. */
export const fieldKey = (path: string): string => {
  const [group, part] = path.split('.')
  return part === undefined ? `field.${group}` : `field.${group}Part.${part}`
}

const at = (tree: typeof fa.field | typeof en.field, path: string): string => {
  const [group = '', part] = path.split('.')
  const node = tree[(part === undefined ? group : `${group}Part`) as keyof typeof tree]
  const text = typeof node === 'string' ? node : (node as Record<string, string> | undefined)?.[part ?? '']
  return text ?? path
}

/** The name of a field of the form in both languages. */
export const fieldLabel = (path: string): Pair => ({ fa: at(fa.field, path), en: at(en.field, path) })

/** The heading of a section in both languages. */
export const sectionLabel = (name: keyof typeof fa.section): Pair => ({ fa: fa.section[name], en: en.section[name] })
