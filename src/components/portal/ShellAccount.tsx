'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { Button } from '../ui/Button'
import { Icon } from '../ui/icons'
import type { Worded } from '../ui/text'
import { send } from '../ui/problem'
import { useDisclosure } from '../ui/useDisclosure'
import { shellText } from './shellText'

export type ShellAccountProps = Worded & {
  name: string
  /** The role in words: «رابط دستگاه». */
  role: string
  /** The agency that the role is bound to, short. */
  agency?: string
}

/** Who is signed in, as role and agency; opens to the name and the way out. */
export function ShellAccount({ name, role, agency, locale }: ShellAccountProps) {
  const t = shellText(locale)
  const { open, box, opener, onKeyDown, toggle } = useDisclosure<HTMLDivElement>(usePathname())
  return (
    <div ref={box} onKeyDown={onKeyDown} className="relative shrink-0">
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls="account"
        onClick={toggle}
        className="flex min-h-9 items-center gap-2 rounded-full border border-neutral-line bg-neutral-tint px-3 text-14 font-medium text-muted"
      >
        <span className="sr-only">{t('account')}: </span>
        <span className="max-w-52 truncate">{agency ? `${role} · ${agency}` : role}</span>
        <Icon name="chevronDown" size={16} />
      </button>
      {open && (
        <div
          id="account"
          className="absolute end-0 top-full mt-2 grid w-64 gap-3 rounded-card border border-line bg-paper p-4 shadow-float"
        >
          <div>
            <p className="font-strong">{name}</p>
            <p className="text-14 text-muted">{role}</p>
            {agency && <p className="text-14 text-muted">{agency}</p>}
          </div>
          <Link href="/portal/notice-settings" prefetch={false} className="link">
            {t('noticeSettings')}
          </Link>
          <SignOut locale={locale} />
        </div>
      )}
    </div>
  )
}

function SignOut({ locale }: Worded) {
  const t = shellText(locale)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function leave() {
    const answer = await send('/api/session/logout', { locale })
    if (!answer.ok && answer.problem.status !== 401) return setRefusal(answer.problem.message)
    window.location.assign('/portal/login')
  }

  return (
    <>
      <Button locale={locale} size="small" icon="signOut" onClick={leave} pendingLabel={t('signingOut')}>
        {t('signOut')}
      </Button>
      {refusal && (
        <p role="alert" className="text-14 text-pomegranate">
          {refusal}
        </p>
      )}
    </>
  )
}
