'use client'

import { useEffect, useReducer, useState } from 'react'
import { sameAnswer } from '../../../../domain/forms/merge'
import type { TableField } from '../../../../domain/forms/definition'
import type { Lines } from '../../../../domain/forms/table/lines'
import { answerOfLines, linesAfter, linesOf, readLine } from '../../../../domain/forms/table/lines'
import type { AnswerFieldProps } from '../types'
import { cellText } from './text'

/** How long after the last key a table hands on what it says: a change of one cell carries all rows. */
const QUIET = 350

/**
 * The lines of a table while they are written. What can be read is handed on as the answer; cells that cannot be read stay
 * here, marked, and keep nothing else from being saved.
 */
export function useLines({ field, value, onChange, onUnreadable, locale }: AnswerFieldProps<TableField>) {
  const fresh = (answer: unknown): Lines => linesOf(field, answer, (column, cell) => cellText(column, cell, locale))
  const [state, dispatch] = useReducer(linesAfter(field), value, fresh)
  const [handed, setHanded] = useState({ value, lines: state.lines })
  const [seen, setSeen] = useState(value)

  // What a colleague saved, or what was chosen in a conflict, replaces the lines; what came from here does not.
  if (value !== seen) {
    setSeen(value)
    if (value !== handed.value && !sameAnswer(value, handed.value)) {
      const lines = fresh(value)
      dispatch({ type: 'reset', lines })
      setHanded({ value, lines: lines.lines })
    }
  }

  function handOn() {
    if (handed.lines === state.lines) return
    const answer = answerOfLines(state.lines, field)
    setHanded({ value: answer, lines: state.lines })
    onUnreadable(state.lines.some((line) => Object.keys(readLine(line, field.columns).faults).length > 0))
    if (!sameAnswer(answer, handed.value)) onChange(answer)
  }

  useEffect(() => {
    if (handed.lines === state.lines) return
    const timer = setTimeout(handOn, QUIET)
    return () => clearTimeout(timer)
  })

  return { state, dispatch, handOn }
}
