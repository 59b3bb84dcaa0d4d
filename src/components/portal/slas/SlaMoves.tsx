'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '../../../i18n/locale'
import { MoveButtons } from '../../ui/moves/MoveButtons'
import type { MovableSla } from './SlaMoveDialog'
import { SlaMoveDialog } from './SlaMoveDialog'
import { slasText } from './text'

type MovesProps = {
  sla: MovableSla & { moves: { move: string; refusal: string | null }[] }
  todayIso: string
  locale: Locale
}

/** What may be done with an agreement now, the way on first. Each is asked about once more, with what it needs. */
export function SlaMoves({ sla, todayIso, locale }: MovesProps) {
  const t = slasText(locale)
  const router = useRouter()
  const [asking, setAsking] = useState<string | null>(null)
  if (sla.moves.length === 0) return null
  return (
    <>
      <MoveButtons
        moves={sla.moves.map(({ move }) => move)}
        label={(move) => t.at(`move.${move}`)}
        onAsk={setAsking}
        locale={locale}
      />
      {asking && (
        <SlaMoveDialog
          key={asking}
          sla={sla}
          move={asking}
          todayIso={todayIso}
          onClose={(moved) => {
            setAsking(null)
            if (moved) router.refresh()
          }}
          locale={locale}
        />
      )}
    </>
  )
}
