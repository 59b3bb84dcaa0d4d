'use client'

import { evidenceTypes, maxEvidenceBytes } from '../../../domain/forms/evidenceTypes'
import type { AppealView } from '../../../domain/review/views'
import { formatDateTime, formatList, formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { FileSlot } from '../../ui/FileSlot'
import { StateChip } from '../../ui/StateChip'
import { slotFile, useSentFiles } from '../../ui/useSentFiles'
import { appealsText } from './text'

type Props = { appeal: AppealView; cap: string; mayAdd: boolean; locale: Locale }

/** A registered appeal: its text, its files (more may come until it is decided) and the decision. */
export function OwnAppeal({ appeal, cap, mayAdd, locale }: Props) {
  const t = appealsText(locale)
  return (
    <section className="grid max-w-question gap-3 rounded-card border border-line bg-ground p-4">
      <h3 className="flex flex-wrap items-center gap-3 text-16 font-strong">
        {t('own.title')}
        <StateChip state={appeal.state} noun="appeal" locale={locale} />
      </h3>
      <p className="text-14 text-muted">
        {t('decide.registeredAt', { at: formatDateTime(appeal.registeredAt, locale) })}
      </p>
      <p className="whitespace-pre-line">{appeal.text}</p>
      <Requested appeal={appeal} locale={locale} />
      <AppealFiles appeal={appeal} mayAdd={mayAdd} locale={locale} />
      {appeal.state === 'registered' ? (
        <p className="text-14 text-muted">{t('own.waiting')}</p>
      ) : (
        <div>
          <p className="font-strong">{t('own.decision')}</p>
          <p className="whitespace-pre-line">{appeal.decisionReason}</p>
          {appeal.newScore !== null && (
            <p>
              <bdi>
                {t('own.newScore', { score: `${formatScore(appeal.newScore, locale)} / ${formatScore(cap, locale)}` })}
              </bdi>
            </p>
          )}
        </div>
      )}
    </section>
  )
}

/** What the agency asks for beside its text. */
export function Requested({ appeal, locale }: { appeal: AppealView; locale: Locale }) {
  const t = appealsText(locale)
  const { requestedTarget, requestedActual } = appeal
  const parts = [
    ...(requestedTarget ? [t('decide.requestedTarget', { value: requestedTarget })] : []),
    ...(requestedActual ? [t('decide.requestedActual', { value: requestedActual })] : []),
  ]
  if (parts.length === 0) return null
  return (
    <p className="text-14">
      <span className="text-muted">{t('decide.requested')}: </span>
      <bdi>{formatList(parts, locale)}</bdi>
    </p>
  )
}

const extensions = [...new Set(Object.values(evidenceTypes).flat())]

function AppealFiles({ appeal, mayAdd, locale }: Omit<Props, 'cap'>) {
  const t = appealsText(locale)
  const address = `/api/appeals/${appeal.id}/evidence`
  const { kept, onTheWay, pending, problem, add } = useSentFiles(address, appeal.files, locale)
  const open = mayAdd && appeal.state === 'registered'
  return (
    <div className="rounded-field border border-line bg-paper">
      <FileSlot
        name={`appealFile-${appeal.id}`}
        title={open ? t('own.filesHelp') : t('own.files')}
        titleText={t('own.evidence')}
        extensions={extensions}
        maxBytes={maxEvidenceBytes}
        files={[...kept.map(slotFile), ...onTheWay]}
        multiple
        locked={!open || pending}
        error={problem?.fields?.[0]?.message ?? problem?.message}
        onAdd={(chosen) => void add(chosen)}
        locale={locale}
      />
    </div>
  )
}
