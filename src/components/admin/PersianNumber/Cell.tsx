'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useAdminText } from '../locale'
import { TextCell } from '../TextCell'
import { showNumber } from './numberText'

/** A number in a list, in the digits of the language. */
export function PersianNumberCell(props: DefaultCellComponentProps) {
  const { locale, t } = useAdminText()
  return <TextCell {...props} text={showNumber(props.cellData, locale, { grouping: true }) || t('cell.empty')} />
}
