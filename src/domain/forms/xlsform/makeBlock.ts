import type { Option } from '../definition'
import type { Block } from '../generateBlocks'
import type { XlsForm } from './sheets'
import { own } from './sheets'

/** A note of the builder with a paragraph for each line. */
export const messageBlock = (text: string): Block => ({
  blockType: 'message',
  message: {
    root: {
      type: 'root',
      ...block,
      children: text.split('\n').map((line) => ({
        type: 'paragraph',
        ...block,
        children: line
          ? [{ type: 'text', version: 1, text: line, format: 0, mode: 'normal', style: '', detail: 0 }]
          : [],
      })),
    },
  },
})

const block = { version: 1, direction: 'rtl', format: '', indent: 0 }

/** The options of a list; `key` is what expressions call them. */
export const optionsOf = ({ choices }: XlsForm, list: string): (Option & { key: string })[] =>
  choices
    .filter((row) => row.list_name === list)
    .map((row) => ({
      key: row.name ?? '',
      value: row[own.value] ?? row.name ?? '',
      label: row.label ?? row.name ?? '',
      ...(row[own.descriptor] ? { descriptor: row[own.descriptor] } : {}),
    }))
