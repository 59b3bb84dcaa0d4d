'use client'

import type { DefaultCellComponentProps } from 'payload'
import { timelineWords } from '../../i18n/timelineWords'
import { useAdminText } from './locale'
import { TextCell } from './TextCell'

/** The name of an event, or of the kind of thing that it is about, in words; a name that nobody translated stays a name. */
export function EventCell({ of, ...props }: DefaultCellComponentProps & { of: 'event' | 'subject' }) {
  const { locale } = useAdminText()
  const name = String(props.cellData ?? '')
  return <TextCell {...props} text={timelineWords(locale, of === 'event' ? name : `subject.${name}`) ?? name} />
}

/** Whoever did it; what the product did by itself says so. */
export function ActorCell(props: DefaultCellComponentProps) {
  const { locale } = useAdminText()
  return <TextCell {...props} text={String(props.cellData ?? '') || (timelineWords(locale, 'system') ?? '')} />
}
