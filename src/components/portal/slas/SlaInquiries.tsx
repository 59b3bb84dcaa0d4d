'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { SlaInquiryCycle } from '../../../domain/sla/view'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { LinkButton } from '../../ui/LinkButton'
import { MoveDialog } from '../../ui/moves/MoveDialog'
import { Select } from '../../ui/Select'
import { useSend } from '../../ui/useSend'
import { slasText } from './text'

type InquiriesProps = { id: string; cycles: SlaInquiryCycle[]; rows: number; locale: Locale }

/** Makes the inquiries of an agreement's rows for a cycle, and says how many there were to make. */
export function SlaInquiries({ id, cycles, rows, locale }: InquiriesProps) {
  const t = slasText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend<{ made: number }>()
  const [isAsking, setAsking] = useState(false)
  const [cycle, setCycle] = useState(cycles.find(({ made }) => made < rows)?.id ?? '')
  const [made, setMade] = useState<number | null>(null)

  async function make() {
    const sent = await run(`/api/slas/${id}/inquiries`, { body: { cycle }, locale })
    if (!sent) return
    setAsking(false)
    setMade(sent.data.made)
    router.refresh()
  }

  return (
    <>
      <Button onClick={() => setAsking(true)} locale={locale}>
        {t('makeInquiries.open')}
      </Button>
      {isAsking && (
        <MoveDialog
          label={t('makeInquiries.open')}
          ask={cycles.length > 0 ? t('makeInquiries.ask') : t('makeInquiries.noCycle')}
          ready={cycle !== ''}
          pending={pending}
          problem={problem}
          onConfirm={make}
          onClose={() => setAsking(false)}
          locale={locale}
        >
          {cycles.length > 0 && (
            <Select
              name="cycle"
              label={t('makeInquiries.cycle')}
              value={cycle}
              onChange={setCycle}
              options={cycles.map((one) => ({
                value: one.id,
                label: t('makeInquiries.option', { title: one.title, made: one.made, all: rows }),
              }))}
              locale={locale}
            />
          )}
        </MoveDialog>
      )}
      <div role="status" className="w-full empty:hidden">
        {made !== null && (
          <Banner
            tone="done"
            title={made > 0 ? t('makeInquiries.done', { count: made }) : t('makeInquiries.doneNone')}
            actions={<LinkButton href="/portal/inquiries">{t('makeInquiries.see')}</LinkButton>}
          />
        )}
      </div>
    </>
  )
}
