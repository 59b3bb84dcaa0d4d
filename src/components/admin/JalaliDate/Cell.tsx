'use client'

import type { DefaultCellComponentProps } from 'payload'
import { formatDate, formatDateTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { useAdminText } from '../locale'
import { TextCell } from '../TextCell'
import { dayOf } from './dateText'
import type { DateKind } from './dateText'

/** A date in a list: «۱۴۰۵/۰۹/۰۱», and its time when the field has one. */
export function JalaliDateCell({ kind, ...props }: DefaultCellComponentProps & { kind: DateKind }) {
  const { locale, t } = useAdminText()
  const value: unknown = props.cellData
  const day = dayOf(value, kind)
  const stored = typeof value === 'string' && value !== '' ? value : t('cell.empty')
  const text = day === null ? stored : show(stored, day, kind, locale)
  return <TextCell {...props} text={text} />
}

const show = (stored: string, day: string, kind: DateKind, locale: Locale): string =>
  kind === 'moment' ? formatDateTime(stored, locale, 'numeric') : formatDate(day, 'numeric', locale)
