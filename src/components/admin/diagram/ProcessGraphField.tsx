'use client'

import { useField, useForm } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { Suspense, lazy } from 'react'
import { emptyGraph } from '../../../domain/diagram/graph'
import type { ProcessGraph } from '../../../domain/diagram/graph'
import { FieldShell } from '../FieldShell'
import { useAdminText } from '../locale'

// The editor and its layout come only where a process is drawn.
const DiagramEditor = lazy(async () => ({
  default: (await import('../../ui/diagram/DiagramEditor')).DiagramEditor,
}))

type ClientProps = { list?: string }

/** The editor of processes in a document of the admin; it is saved with the document. */
export const ProcessGraphField: JSONFieldClientComponent = (props) => {
  const { field, path: given, readOnly } = props
  const { list = 'processes' } = props as ClientProps
  const path = given ?? field.name
  const { value, setValue, showError, errorMessage } = useField<ProcessGraph | null>({ path })
  const { getDataByPath } = useForm()
  const { locale } = useAdminText()
  const titles = () => {
    const rows = getDataByPath<{ title?: string | null }[] | undefined>(list)
    return Array.isArray(rows) ? rows.map(({ title }) => title ?? '') : []
  }
  return (
    <FieldShell
      field={field}
      path={path}
      kind="json-field"
      custom={undefined}
      readOnly={Boolean(readOnly)}
      error={showError ? errorMessage : undefined}
    >
      <Suspense fallback={null}>
        <DiagramEditor
          value={value ?? emptyGraph}
          onChange={(graph) => setValue(graph)}
          readOnly={readOnly ?? false}
          processes={titles}
          locale={locale}
        />
      </Suspense>
    </FieldShell>
  )
}
