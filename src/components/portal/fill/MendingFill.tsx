'use client'

import { useCallback, useMemo, useState } from 'react'
import type { ComponentType } from 'react'
import { lacksOfFlags, mendable, unansweredFlags } from '../../../domain/forms/deficiency'
import type { FillProps, Mending } from './FillProvider'
import { FlagBox } from './FlagBox'
import type { Said } from './mendContext'
import { MendContext } from './mendContext'
import { MendList } from './MendList'

/** What the server has; what is on its way is no change yet. */
const kept: readonly string[] = ['stored', 'checking', 'infected']

/** A form that came back to be mended: what was said to its flags counts in the one list of what is missing. */
export default function MendingFill({ Form, ...props }: FillProps & { Form: ComponentType<FillProps> }) {
  const { flags, open, parts } = props.view
  const [said, setSaid] = useState<Said>(() => Object.fromEntries(flags.map(({ id, answer }) => [id, answer ?? ''])))
  const say = useCallback((id: string, answer: string) => setSaid((all) => ({ ...all, [id]: answer })), [])
  const judge: Mending['judge'] = useCallback(
    ({ form, files, missing }) => {
      const there = files
        .filter(({ status }) => kept.includes(status))
        .map(({ id, name, sha256, field, slot }) => ({ id, name, sha256: sha256 ?? '', slot: `${field}.${slot}` }))
      const now = flags.map((flag) => ({ ...flag, answer: said[flag.id] ?? flag.answer }))
      const silent = unansweredFlags(now, form, form.answers, there)
      return {
        missing: [...mendable(missing, open, parts), ...lacksOfFlags(silent)],
        silent: silent.map(({ path }) => path),
      }
    },
    [flags, open, parts, said],
  )
  const saying = useMemo(() => ({ said, say }), [said, say])
  const mending = useMemo(() => ({ judge, FlagBox, MendList }), [judge])
  return (
    <MendContext value={saying}>
      <Form {...props} mending={mending} />
    </MendContext>
  )
}
