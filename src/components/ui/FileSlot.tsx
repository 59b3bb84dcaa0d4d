'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'
import { formatFileSize, formatList } from '../../i18n/format'
import { Chip } from './Chip'
import { fieldId } from './fieldId'
import { FileLine } from './FileLine'
import type { SlotFile } from './FileLine'
import { fileRefusal } from './fileRules'
import { Icon } from './icons'
import { buttonClass } from './buttonClass'
import type { Worded } from './text'
import { uiText } from './text'
import type { Tone } from './tones'
import { FieldTexts } from './FieldFrame'
import { VisuallyHidden } from './VisuallyHidden'

export type { SlotFile } from './FileLine'

export type FileSlotProps = Worded & {
  /** The path of the slot; the error summary links to it. */
  name: string
  title: ReactNode
  /** Plain text of the title, for the labels of its buttons. */
  titleText: string
  required?: boolean
  /** Extensions without a dot: `['pdf', 'jpg']`. */
  extensions: string[]
  maxBytes: number
  files: SlotFile[]
  /** More than one file may be added. */
  multiple?: boolean
  /** No more files are taken. */
  isFull?: boolean
  /** Locked: what is there can be looked at, nothing added or removed. */
  locked?: boolean
  /** The evaluator asked to mend this one. */
  flagged?: boolean
  error?: string | null
  /** Gets files of the right kind and size only; the others are refused here, in words. */
  onAdd?: (files: File[]) => void
  onRemove?: (file: SlotFile) => void
  onRetry?: (file: SlotFile) => void
}

/** One piece of evidence that a measure asks for: what it is, whether it is there, and the way to add it. */
export function FileSlot(props: FileSlotProps) {
  const { name, title, required, extensions, maxBytes, files, locked, error, onRemove, onRetry, locale } = props
  const [refusal, setRefusal] = useState<string | null>(null)
  const t = uiText(locale)
  const id = fieldId(name)
  const limits = t('file.limits', { size: formatFileSize(maxBytes, locale), types: typesText(extensions, locale) })

  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
      <div className="w-full sm:w-auto">
        <SlotState {...props} />
      </div>
      <div className="grid min-w-52 flex-1 gap-1">
        <p>
          {title} {required && <span className="text-14 text-muted">({t('required')})</span>}
        </p>
        {files.map((file) => (
          <FileLine key={file.id} file={file} locked={locked} onRemove={onRemove} onRetry={onRetry} locale={locale} />
        ))}
        <VisuallyHidden>
          <span aria-live="polite">{locked ? null : turnsOf(files, locale)}</span>
        </VisuallyHidden>
        {!locked && <p className="text-14 text-muted">{limits}</p>}
        <FieldTexts id={id} error={error ?? refusal} locale={locale} />
      </div>
      {!locked && (
        <AddButton {...props} id={id} onRefuse={setRefusal} described={error || refusal ? `${id}-error` : undefined} />
      )}
    </div>
  )
}

/** What a listener hears when a file begins, waits for the line, arrives or does not. */
function turnsOf(files: SlotFile[], locale: FileSlotProps['locale']): string {
  const t = uiText(locale)
  const turns = files.flatMap(({ name, status }) => (status === 'stored' ? [] : [t(`file.turn.${status}`, { name })]))
  if (turns.length > 0) return formatList(turns, locale)
  return files.length > 0 ? t('file.stored', { count: files.length }) : ''
}

function SlotState({ files, required, flagged, locale }: FileSlotProps) {
  const t = uiText(locale)
  const [tone, word]: [Tone, string] = flagged
    ? ['attention', t('file.flagged')]
    : files.some((file) => file.status === 'infected')
      ? ['refused', t('file.infectedHere')]
      : files.some((file) => file.status === 'stored')
        ? ['done', t('file.present')]
        : files.some((file) => file.status === 'checking')
          ? ['attention', t('file.beingChecked')]
          : required
            ? ['refused', t('file.missing')]
            : ['neutral', t('file.optional')]
  return <Chip tone={tone}>{word}</Chip>
}

type AddButtonProps = FileSlotProps & { id: string; onRefuse: (refusal: string | null) => void; described?: string }

/** A file input under the look of a button: it keeps its keyboard, its name and the phone's camera. */
function AddButton({
  id,
  titleText,
  extensions,
  maxBytes,
  files,
  multiple,
  isFull,
  onAdd,
  onRefuse,
  described,
  locale,
}: AddButtonProps) {
  const t = uiText(locale)
  if (isFull || (files.length > 0 && !multiple)) return null

  function take(list: FileList | null) {
    const chosen = [...(list ?? [])]
    const refusals = chosen.map((file) => fileRefusal(file, { extensions, maxBytes }, locale))
    onRefuse(refusals.find((refusal) => refusal !== null) ?? null)
    const accepted = chosen.filter((_, index) => refusals[index] === null)
    if (accepted.length > 0) onAdd?.(accepted)
  }

  return (
    <label
      htmlFor={id}
      className={buttonClass(
        'secondary',
        'small',
        'relative has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-lapis',
      )}
    >
      <Icon name="upload" size={18} />
      <span>{files.length > 0 ? t('file.another') : t('file.add')}</span>
      <input
        id={id}
        type="file"
        aria-label={t('file.addTo', { title: titleText })}
        aria-describedby={described}
        accept={extensions.map((extension) => `.${extension}`).join(',')}
        multiple={multiple}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
        className="ringless absolute inset-0 cursor-pointer opacity-0"
      />
    </label>
  )
}

const typesText = (extensions: string[], locale: FileSlotProps['locale']): string =>
  formatList(
    extensions.map((extension) => extension.toUpperCase()),
    locale,
  )
