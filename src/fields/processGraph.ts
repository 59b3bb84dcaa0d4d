import type { FieldHook, JSONField } from 'payload'
import { readGraph } from '../domain/diagram/readGraph'
import { translator } from '../i18n'
import { localeOf } from './language'

type Options = Pick<JSONField, 'label'> & { name?: string; list?: string }

/**
 * A process as steps and arrows (src/domain/diagram), drawn and edited by its own editor. Every door takes only graphs:
 * what is none is refused with what is wrong in it. `list` is the field of the same document with the titles from which
 * a straight diagram can be made.
 */
export function processGraph({ name = 'processGraph', label, list = 'processes' }: Options = {}): JSONField {
  return {
    name,
    label: label ?? { fa: 'نمودار فرایند', en: 'Process diagram' },
    type: 'json',
    admin: {
      components: {
        Field: {
          path: '/src/components/admin/diagram/ProcessGraphField#ProcessGraphField',
          clientProps: { list },
        },
      },
    },
    hooks: { beforeValidate: [tidy] },
    validate: (value, { req }) => {
      if (value === null || value === undefined) return true
      const [fault] = readGraph(value).faults
      return fault ? translator(localeOf(req), 'diagram')(`refused.${fault.code}`, { at: fault.at ?? '' }) : true
    },
  }
}

/** Texts on one line and no empty ones; a diagram without a step is none. What is no graph is left for the refusal. */
const tidy: FieldHook = ({ value }) => {
  if (value === null || value === undefined) return value
  const { graph, faults } = readGraph(value)
  if (faults.length > 0) return value
  return graph.nodes.length > 0 ? graph : null
}
