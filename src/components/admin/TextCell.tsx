'use client'

import { DefaultCell, useListDrawerContext } from '@payloadcms/ui'
import type { ClientField, DefaultCellComponentProps } from 'payload'

/**
 * A cell whose text we have made ourselves, inside Payload's own link, or in its drawers the button that chooses the row.
 * A custom cell gets neither by itself.
 */
export function TextCell({ text, ...props }: DefaultCellComponentProps & { text: string }) {
  const { drawerSlug, onSelect } = useListDrawerContext()
  const { link, rowData, collectionSlug, field } = props
  const chooses = Boolean(drawerSlug && link && onSelect)
  const choose = () => onSelect?.({ collectionSlug, doc: rowData, docID: rowData.id })
  const asText = { ...field, type: 'text' } as ClientField
  return (
    <bdi className="k-cell">
      <DefaultCell
        {...props}
        cellData={text}
        field={asText}
        link={chooses ? false : link}
        {...(chooses && { onClick: choose })}
      />
    </bdi>
  )
}
