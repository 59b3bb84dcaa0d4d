import type { ReactNode } from 'react'
import { Logo } from './Logo'

export type MessagePageProps = {
  title: string
  children: ReactNode
  actions?: ReactNode
}

/** A whole page with one message: not found, broken. Works without any frame, because the frame may be what broke. */
export function MessagePage({ title, children, actions }: MessagePageProps) {
  return (
    <main id="main" tabIndex={-1} className="grid min-h-dvh place-content-center gap-4 px-6 py-16 outline-none">
      <div className="max-w-question">
        <Logo size={40} />
        <h1 className="mt-4 text-28">{title}</h1>
        <div className="mt-2 grid gap-2 text-muted">{children}</div>
        {actions && <div className="mt-6 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </main>
  )
}
