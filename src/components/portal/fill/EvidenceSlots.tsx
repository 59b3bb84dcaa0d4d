'use client'

import type { MeasureField } from '../../../domain/forms/definition'
import { slotRules } from '../../../domain/forms/evidenceTypes'
import { FileSlot } from '../../ui/FileSlot'
import { useFill } from './FillProvider'
import { fillText } from './text'

type Props = {
  field: MeasureField
  /** whether a slot takes files now, by its key */
  isOpen: (slot: string) => boolean
  /** false when «عملکرد ندارد» was declared: nothing is mandatory then */
  isNeeded?: boolean
}

/** The evidence that a measure asks for, slot by slot. */
export function EvidenceSlots({ field, isOpen, isNeeded = true }: Props) {
  const { view, evidence, locale } = useFill()
  if (field.evidence.length === 0) return null
  return (
    <div>
      <h3 className="mb-2 text-16">{fillText(locale)('evidence')}</h3>
      <ul className="divide-y divide-line rounded-card border border-line bg-paper">
        {field.evidence.map((slot) => {
          const { key, title, mandatory } = slot
          const rules = slotRules(slot)
          const files = evidence.files.filter((file) => file.field === field.name && file.slot === key)
          const path = `${field.name}.${key}`
          return (
            <li key={key}>
              <FileSlot
                name={path}
                title={title}
                titleText={title}
                required={mandatory && isNeeded}
                extensions={rules.extensions}
                maxBytes={rules.maxBytes}
                files={files}
                multiple={rules.most > 1}
                isFull={files.length >= rules.most}
                locked={!isOpen(key)}
                flagged={view.flags.some((flag) => flag.path === path)}
                error={evidence.refusals[path] ?? null}
                onAdd={(files) => evidence.add(field.name, key, files)}
                onRemove={(file) => void evidence.remove(file)}
                onRetry={(file) => evidence.retry(file)}
                locale={locale}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
