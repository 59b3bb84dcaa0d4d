'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useState } from 'react'
import type { SeenClock } from '../../../domain/clocks/status'
import { clockLook } from '../../ui/clockLook'
import { Shape } from '../../ui/shapes'
import { useAdminText } from '../locale'
import { askClock } from './askClock'
import './clockCell.css'

/** How the deadline of a row stands: late, near its end, in time, or how it ended; a dash for what has none. */
export function ClockCell({ rowData }: DefaultCellComponentProps) {
  const { locale } = useAdminText()
  const id = String(rowData.id)
  const [clock, setClock] = useState<SeenClock | null>()
  useEffect(() => {
    let isHere = true
    void askClock(id, locale).then((found) => isHere && setClock(found))
    return () => {
      isHere = false
    }
  }, [id, locale])
  if (clock === undefined) return <span className="k-clock" aria-busy="true" />
  if (clock === null) return <span className="k-clock">—</span>
  const { chip, text, left, separator, heard, hint } = clockLook(clock, locale)
  return (
    <span className={`k-clock k-clock--${chip?.tone ?? 'plain'}`} title={hint}>
      {chip && <Shape name={chip.shape} />}
      {text}
      {left && <span className="k-clock__left">{`${separator}${left}`}</span>}
      {heard && <span className="k-clock__heard">{heard}</span>}
    </span>
  )
}
