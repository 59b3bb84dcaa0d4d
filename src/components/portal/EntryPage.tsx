import type { ReactNode } from 'react'
import { Logo } from '../ui/Logo'

/** The page of those who are not signed in yet: the product's name, one card with one thing to do, and links below. */
export function EntryPage({
  product,
  title,
  text,
  children,
  below,
}: {
  product: string
  title: string
  text: string
  children: ReactNode
  below?: ReactNode
}) {
  return (
    <main id="main" tabIndex={-1} className="grid min-h-dvh place-items-center px-4 py-10 outline-none">
      <div className="w-full max-w-[26rem]">
        <p className="mb-6 flex items-center justify-center gap-3 text-22 font-strong">
          <Logo size={44} />
          {product}
        </p>
        <div className="rounded-card border border-line bg-paper p-6 sm:p-8">
          <h1 className="text-22">{title}</h1>
          <p className="mt-1 mb-6 text-muted">{text}</p>
          {children}
        </div>
        {below && <div className="mt-4 grid justify-items-center text-center text-14">{below}</div>}
      </div>
    </main>
  )
}
