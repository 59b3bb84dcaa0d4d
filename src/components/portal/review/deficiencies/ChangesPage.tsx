'use client'

import type { ReactNode } from 'react'
import type { DeficiencyView } from '../../../../domain/review/deficiencies'
import { isUnsent, isUnsettled, isWaiting } from '../../../../domain/review/deficiencies'
import { Banner } from '../../../ui/Banner'
import { Button } from '../../../ui/Button'
import { PageHead } from '../../../ui/PageHead'
import { useReview } from '../ReviewProvider'
import { reviewText } from '../text'
import { DeficiencyCard } from './DeficiencyCard'
import { OtherQuestions } from './OtherQuestions'

const groups: readonly { key: 'waiting' | 'unsent' | 'sent' | 'settled'; holds: (one: DeficiencyView) => boolean }[] = [
  { key: 'waiting', holds: isWaiting },
  { key: 'unsent', holds: isUnsent },
  { key: 'sent', holds: (one) => one.state === 'open' && one.sentAt !== null },
  { key: 'settled', holds: (one) => !isUnsettled(one) },
]

/** Everything that is lacking in one evaluation, with what the agency answered and what changed; and the questions that are no measures. */
export function ChangesPage() {
  const { evaluation, deficiencies, problem, reload, locale } = useReview()
  const t = reviewText(locale)
  return (
    <div className="grid gap-6">
      <PageHead
        title={t('deficiency.page')}
        where={[{ label: evaluation.agency.name, href: `/portal/reviews/${evaluation.id}` }]}
        asked={t('deficiency.asked')}
        locale={locale}
      />
      {problem && problem.status !== 422 && (
        <Banner
          tone="refused"
          role="alert"
          title={problem.message}
          actions={
            <Button size="small" onClick={reload} locale={locale}>
              {t('stale')}
            </Button>
          }
        />
      )}
      {deficiencies.length === 0 && <p className="text-muted">{t('deficiency.none')}</p>}
      {groups.map(({ key, holds }) => {
        const those = deficiencies.filter(holds)
        if (those.length === 0) return null
        return (
          <Group key={key} title={t(`deficiency.${key}`)}>
            {those.map((one) => (
              <DeficiencyCard key={one.id} deficiency={one} title="full" />
            ))}
          </Group>
        )
      })}
      <OtherQuestions />
    </div>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-3">
    <h2 className="text-18">{title}</h2>
    {children}
  </section>
)
