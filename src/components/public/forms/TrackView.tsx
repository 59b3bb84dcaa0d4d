import type { ReactNode } from 'react'
import type { ResponseCheck } from '../../../domain/forms/public/response'
import { translator } from '../../../i18n'
import { formatDateTime } from '../../../i18n/format'
import { Card } from '../../ui/Card'
import { Ltr } from '../../ui/Ltr'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'

/** Where a response stands, for whoever has its code: no answer of it is told here, the organisation's reply is. */
export function TrackView({ check, locale }: Worded & { check: ResponseCheck }) {
  const t = translator(locale, 'publicForms')
  const isRemoved = check.state === 'removed'
  return (
    <PublicPage>
      <div className="grid max-w-form gap-6">
        <PageHead
          title={t('track.title')}
          where={[{ label: t('track.other'), href: '/forms/track' }]}
          asked={t.at(`track.state.${check.state}`)}
          aside={<StateChip noun="publicResponse" state={check.state} locale={locale} />}
          locale={locale}
        />
        <Card title={t('track.reply')}>
          {isRemoved && <p>{t('track.removedText')}</p>}
          {!isRemoved && !check.reply && <p className="text-muted">{t('track.noReply')}</p>}
          {check.reply && <p className="max-w-question whitespace-pre-line">{check.reply}</p>}
          {check.reply && check.repliedAt && (
            <p className="mt-2 text-14 text-muted">
              {t('track.repliedAt', { at: formatDateTime(check.repliedAt, locale) })}
            </p>
          )}
        </Card>
        <dl className="grid gap-3">
          <Line name={t('track.code')}>
            <Ltr className="font-strong">{check.code}</Ltr>
          </Line>
          <Line name={t('track.form')}>{check.form}</Line>
          <Line name={t('track.organisation')}>{check.organisation}</Line>
          <Line name={t('track.at')}>{formatDateTime(check.receivedAt, locale)}</Line>
          <Line name={t('track.seal')}>
            <Ltr className="text-14 break-all">{check.sealed}</Ltr>
            {check.computed !== null && (
              <p className={check.computed === check.sealed ? 'text-14 text-cypress' : 'text-14 text-pomegranate'}>
                {t(check.computed === check.sealed ? 'track.match' : 'track.differ')}
              </p>
            )}
          </Line>
        </dl>
      </div>
    </PublicPage>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-14 text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
