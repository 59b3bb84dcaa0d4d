'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useAdminText } from '../locale'
import { TextCell } from '../TextCell'
import { showNumber } from './numberText'

/** Computed scores have twenty digits after the mark; a list is read with as many as weights have, the row has them all. */
const MOST_FRACTION = 4

/** A number in a list, in the digits of the language. */
export function PersianNumberCell(props: DefaultCellComponentProps) {
  const { locale, t } = useAdminText()
  const text = showNumber(props.cellData, locale, { grouping: true, maxFraction: MOST_FRACTION })
  return <TextCell {...props} text={text || t('cell.empty')} />
}
