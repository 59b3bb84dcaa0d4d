'use client'

import { visitFileRules } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { FileSlot } from '../../ui/FileSlot'
import { fieldMessage } from '../../ui/problem'
import { slotFile } from '../../ui/useSentFiles'
import { visitsText } from './text'
import type { ReportFiles as Files } from './useReportFiles'

type Props = {
  files: Files
  /** one thing that is looked at; null is the visit as a whole */
  item: string | null
  /** whose files these are, for the labels */
  title: string
  locale: Locale
}

/** The photographs and papers of one thing that was looked at: what is there, what is on its way, and the way to add. */
export function ReportFiles({ files, item, title, locale }: Props) {
  const t = visitsText(locale)
  const own = files.kept.filter((file) => file.item === item)
  const isHere = files.at === item
  const path = `files.${item ?? 'visit'}`
  return (
    <div className="rounded-field border border-line bg-paper">
      <FileSlot
        name={path}
        title={t('filesHelp')}
        titleText={title}
        extensions={visitFileRules.extensions}
        maxBytes={visitFileRules.maxBytes}
        files={[...own.map(slotFile), ...(isHere ? files.onTheWay : [])]}
        multiple
        isFull={own.length >= visitFileRules.most}
        locked={files.pending}
        error={isHere ? (fieldMessage(files.problem, path) ?? files.problem?.message) : null}
        onAdd={(chosen) => files.add(item, chosen)}
        onRemove={({ id }) => files.remove(item, id)}
        locale={locale}
      />
    </div>
  )
}
