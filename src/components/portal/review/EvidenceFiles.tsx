'use client'

import { useState } from 'react'
import type { FileView } from '../../../domain/review/views'
import { formatFileSize } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Chip } from '../../ui/Chip'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/icons'
import { reviewText } from './text'

type Props = {
  files: readonly FileView[]
  /** files that came after this instant are marked as new */
  newSince?: string | null
  title?: string
  empty?: string
  /** where it stands among the headings of its page */
  level?: 'h2' | 'h3'
  locale: Locale
}

/** The evidence of a measure: its files as tabs, the chosen one shown in the page when a browser can show it. */
export function EvidenceFiles({ files, newSince = null, title, empty, level: Heading = 'h2', locale }: Props) {
  const t = reviewText(locale)
  const [chosen, setChosen] = useState(0)
  const file = files[chosen] ?? files[0]
  return (
    <section>
      <Heading className="mb-2 text-16 font-strong">{title ?? t('files')}</Heading>
      {!file && <p className="text-muted">{empty ?? t('noFiles')}</p>}
      {file && (
        <div className="grid gap-3">
          <ul className="flex flex-wrap gap-2">
            {files.map((one, index) => (
              <li key={one.id}>
                <FileTab
                  file={one}
                  current={one.id === file.id}
                  isNew={newSince !== null && one.addedAt > newSince}
                  onChoose={() => setChosen(index)}
                  locale={locale}
                />
              </li>
            ))}
          </ul>
          <Preview key={file.id} file={file} locale={locale} />
        </div>
      )}
    </section>
  )
}

type TabProps = { file: FileView; current: boolean; isNew: boolean; onChoose: () => void; locale: Locale }

function FileTab({ file, current, isNew, onChoose, locale }: TabProps) {
  return (
    <button
      type="button"
      aria-pressed={current}
      onClick={onChoose}
      className={cx(
        'flex min-h-9 max-w-72 items-center gap-2 rounded-field border px-3 text-14',
        current ? 'border-lapis bg-lapis-tint font-medium text-lapis' : 'border-line bg-paper hover:border-lapis-line',
      )}
    >
      {file.thumbnail ? (
        <img
          src={file.thumbnail}
          alt={reviewText(locale)('file.picture', { name: file.name })}
          loading="lazy"
          width={32}
          height={32}
          className="my-1 size-8 rounded-field object-cover"
        />
      ) : (
        <Icon name="file" size={18} />
      )}
      <bdi className="truncate">{file.name}</bdi>
      <bdi className="whitespace-nowrap text-muted">{formatFileSize(file.bytes, locale)}</bdi>
      {isNew && (
        <Chip tone="info" shape="half">
          {reviewText(locale)('file.new')}
        </Chip>
      )}
    </button>
  )
}

const canShow = (type: string): boolean => type === 'application/pdf' || type.startsWith('image/')

function Preview({ file, locale }: { file: FileView; locale: Locale }) {
  const t = reviewText(locale)
  const { href, mimeType, name, scan } = file
  if (href === null) {
    return (
      <p className="rounded-card border border-line bg-neutral-tint px-4 py-8 text-center text-muted">
        {t(scan === 'infected' ? 'file.infected' : 'file.checking')}
      </p>
    )
  }
  return (
    <div className="overflow-hidden rounded-card border border-line bg-neutral-tint">
      <p className="flex flex-wrap items-center justify-end gap-x-4 border-b border-line bg-paper px-3 text-14">
        {canShow(mimeType) && (
          <a href={href} target="_blank" rel="noopener" className="link inline-flex min-h-9 items-center">
            {t('file.open')}
          </a>
        )}
        <a href={href} download={name} className="link inline-flex min-h-9 items-center">
          {t('file.download')}
        </a>
      </p>
      {mimeType === 'application/pdf' && (
        <iframe src={href} title={t('file.frame', { name })} className="block h-[70dvh] w-full border-0 bg-paper" />
      )}
      {mimeType.startsWith('image/') && (
        // An optimiser must not keep copies of private files.
        <img src={href} alt={name} className="mx-auto block max-h-[70dvh] max-w-full" />
      )}
      {!canShow(mimeType) && <p className="px-4 py-8 text-center text-muted">{t('file.noPreview')}</p>}
    </div>
  )
}
