import type { RelationshipField } from 'payload'
import { nobodyField } from '../access/rules'
import { onlyProvinceOf } from '../domain/people/person'

type Options = { required?: boolean; description?: { fa: string; en: string } }

/**
 * The province that a row belongs to. Chosen once: no row moves to another province. Who works for one province finds it
 * filled in; left empty, the rules would refuse the row as one of no province.
 */
export function province({ required = true, description }: Options = {}): RelationshipField {
  return {
    name: 'province',
    label: { fa: 'استان', en: 'Province' },
    type: 'relationship',
    relationTo: 'provinces',
    required,
    index: true,
    maxDepth: 1,
    defaultValue: ({ user }) => onlyProvinceOf(user),
    access: { update: nobodyField },
    admin: { position: 'sidebar', ...(description ? { description } : {}) },
  }
}

/** The province of a row that takes it from its parent (a cycle, an agency); set by a hook and shown read-only. */
export function inheritedProvince(): RelationshipField {
  return {
    ...province(),
    defaultValue: undefined,
    required: false,
    admin: { position: 'sidebar', readOnly: true },
  } as RelationshipField
}

/** The agency that a row belongs to. */
export function agency({ required = true }: Options = {}): RelationshipField {
  return {
    name: 'agency',
    label: { fa: 'دستگاه اجرایی', en: 'Agency' },
    type: 'relationship',
    relationTo: 'agencies',
    required,
    index: true,
    maxDepth: 1,
    access: { update: nobodyField },
  }
}

/** The cycle that a row belongs to; `more` is what else holds for it there. */
export function cycle(more: Pick<RelationshipField, 'required' | 'access' | 'admin'> = {}): RelationshipField {
  return {
    name: 'cycle',
    label: { fa: 'دوره', en: 'Cycle' },
    type: 'relationship',
    relationTo: 'evaluation-cycles',
    required: true,
    index: true,
    ...more,
  } as RelationshipField
}

/** The evaluation that a row belongs to. `index` is left out where an index of the collection begins with it. */
export function evaluation({ index = true }: { index?: boolean } = {}): RelationshipField {
  return {
    name: 'evaluation',
    label: { fa: 'ارزیابی', en: 'Evaluation' },
    type: 'relationship',
    relationTo: 'evaluations',
    required: true,
    ...(index ? { index } : {}),
  }
}
