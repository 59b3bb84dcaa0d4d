'use client'

import { FieldDescription, FieldLabel, RenderCustomComponent, fieldBaseClass } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { ClientField, StaticDescription, StaticLabel } from 'payload'
import type { ReactNode } from 'react'

type CustomParts = Partial<Record<'AfterInput' | 'BeforeInput' | 'Description' | 'Label', ReactNode>>
type Labelled = {
  label?: false | StaticLabel
  required?: boolean
  admin?: { className?: string; description?: StaticDescription }
}

export interface FieldShellProps {
  field: Omit<ClientField, 'type'>
  path: string
  /** the class of the kind of field, as Payload names its own */
  kind: string
  custom: CustomParts | undefined
  readOnly: boolean
  /** what is wrong, in words; shown under the input and read out with it */
  error: string | undefined
  children: ReactNode
}

/** Id of the input and of the words that describe it. */
export const fieldIds = (path: string) => {
  const id = `field-${path.replace(/\./g, '__')}`
  return { id, errorId: `${id}-error` }
}

/** Label, input, error and help of a field of ours, placed and styled as Payload places its own. */
export function FieldShell({ field, path, kind, custom = {}, readOnly, error, children }: FieldShellProps) {
  const { label, required, admin } = field as Labelled
  const classes = [fieldBaseClass, kind, admin?.className, error && 'error', readOnly && 'read-only']
  return (
    <div className={classes.filter(Boolean).join(' ')} style={mergeFieldStyles(field as ClientField)}>
      <RenderCustomComponent
        CustomComponent={custom.Label}
        Fallback={<FieldLabel label={label || undefined} path={path} required={required} />}
      />
      <div className={`${fieldBaseClass}__wrap`}>
        {custom.BeforeInput}
        {children}
        {custom.AfterInput}
        {error && (
          <p className="k-field-error" id={fieldIds(path).errorId} role="alert">
            {error}
          </p>
        )}
        <RenderCustomComponent
          CustomComponent={custom.Description}
          Fallback={<FieldDescription description={admin?.description} path={path} />}
        />
      </div>
    </div>
  )
}
