'use client'

import { Button } from '../../ui/Button'
import type { Worded } from '../../ui/text'

/** Opens the browser's own print dialog. */
export function PrintButton({ label, locale }: Worded & { label: string }) {
  return (
    <Button variant="primary" onClick={() => window.print()} locale={locale}>
      {label}
    </Button>
  )
}
