import type { Config, Field, Plugin } from 'payload'
import { mapConfigFields } from './walk'

const path = '/src/components/admin/PlainJson#PlainJson'

/**
 * Shows every JSON field of the installation as plain text. Payload's own component loads its code editor from a public
 * server, and no request of ours leaves the machine.
 */
export const plainJson: Plugin = (config: Config) => mapConfigFields(config, withPlainText)

function withPlainText(field: Field): Field {
  if (field.type !== 'json') return field
  return { ...field, admin: { ...field.admin, components: { Field: path, ...field.admin?.components } } }
}
