'use client'

import { useState } from 'react'

interface TypedText<Text, Value> {
  value: Value
  /** how a stored value is written when nobody is typing */
  show: (value: Value) => Text
  /** the stored value of a text, to tell a value that was typed here from one that came from elsewhere */
  read: (text: Text) => Value
}

/**
 * The text of an input that stands for a stored value. What a person types stays as typed; when the value changes from
 * elsewhere (a reset, a rule of the form) the text follows it; `writeOut` writes the value out in full.
 */
export function useTypedText<Text, Value>({ value, show, read }: TypedText<Text, Value>) {
  const [text, setText] = useState(() => show(value))
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if (read(text) !== value) setText(show(value))
  }
  return { text, setText, writeOut: () => setText(show(value)) }
}
