'use client'

import { useState } from 'react'
import type { FieldProps } from '../ui/FieldFrame'
import { TextField } from '../ui/TextField'

/** A password that can be looked at while it is typed: on a phone that saves more accounts than hiding it does. */
export function PasswordField({
  show,
  hide,
  autoComplete,
  ...field
}: FieldProps & { show: string; hide: string; autoComplete: 'current-password' | 'new-password' }) {
  const [seen, setSeen] = useState(false)
  return (
    <div className="grid gap-1">
      <TextField {...field} type={seen ? 'text' : 'password'} ltr autoComplete={autoComplete} />
      <button
        type="button"
        aria-pressed={seen}
        onClick={() => setSeen(!seen)}
        className="link min-h-9 justify-self-start text-14"
      >
        {seen ? hide : show}
      </button>
    </div>
  )
}
