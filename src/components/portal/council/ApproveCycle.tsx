'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import type { Worded } from '../../ui/text'
import { useSend } from '../../ui/useSend'
import { councilText } from './text'

export type ApproveCycleProps = Worded & { cycleId: string; undecided: number }

/** «تصویب دوره»: possible when the council has decided on every agency. */
export function ApproveCycle({ cycleId, undecided, locale }: ApproveCycleProps) {
  const t = councilText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend()
  const [asking, setAsking] = useState(false)
  if (undecided > 0) return <p className="text-muted">{t('approve.waiting', { count: undecided })}</p>

  async function approve() {
    const body = { noun: 'cycle', id: cycleId, move: 'approve' }
    if (!(await run('/api/moves', { body, locale }))) return
    setAsking(false)
    router.refresh()
  }

  return (
    <>
      <Banner
        tone="done"
        title={t('approve.ready')}
        actions={
          <Button variant="primary" onClick={() => setAsking(true)} locale={locale}>
            {t('approve.button')}
          </Button>
        }
      />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('approve.confirmTitle')}
        confirmLabel={t('approve.confirm')}
        onConfirm={approve}
        pending={pending}
        locale={locale}
      >
        <p>{t('approve.confirmText')}</p>
        {problem && <Banner tone="refused" role="alert" title={problem.message} />}
      </ConfirmDialog>
    </>
  )
}
