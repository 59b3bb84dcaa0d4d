'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { FieldShell } from './FieldShell'

const box = {
  direction: 'ltr',
  maxBlockSize: '30rem',
  overflow: 'auto',
  margin: 0,
  padding: '0.75rem 1rem',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: '4px',
  background: 'var(--theme-elevation-50)',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const

/**
 * Data of the product itself, to read. Payload's own field for it fetches its editor from another machine, which no page
 * of ours does; and nobody writes such data by hand here.
 */
export const PlainJson: JSONFieldClientComponent = ({ field, path: given }) => {
  const path = given ?? field.name
  const { value } = useField<unknown>({ path })
  return (
    <FieldShell field={field} path={path} kind="json-field" custom={undefined} readOnly error={undefined}>
      <pre style={box} tabIndex={0}>
        {value === null || value === undefined ? '–' : JSON.stringify(value, null, 2)}
      </pre>
    </FieldShell>
  )
}
