import type { SendingCycle, SendingView } from '../../../domain/publishing/approval'
import { formatDate } from '../../../i18n/format'
import { EmptyState } from '../../ui/EmptyState'
import { Ltr } from '../../ui/Ltr'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import type { Worded } from '../../ui/text'
import { SendForm } from './SendForm'
import { councilText } from './text'

/** Approved cycles that wait to be sent, and those that were, with the files that went. */
export function SendingPage({ view, locale }: Worded & { view: SendingView }) {
  const t = councilText(locale)
  return (
    <>
      <PageHead title={t('sending.title')} asked={t('sending.asked')} locale={locale} />
      {view.waiting.length === 0 ? (
        <EmptyState title={t('sending.empty.title')}>{t('sending.empty.text')}</EmptyState>
      ) : (
        <section aria-label={t('sending.waiting')} className="grid gap-6">
          {view.waiting.map((cycle) => (
            <SendForm key={cycle.id} cycle={cycle} todayIso={view.todayIso} locale={locale} />
          ))}
        </section>
      )}
      <section className="mt-10">
        <h2 className="text-22">{t('sending.sent')}</h2>
        {view.sent.length === 0 && <p className="text-muted">{t('sending.sentEmpty')}</p>}
        <ul className="mt-3 grid gap-4">
          {view.sent.map((cycle) => (
            <Sent key={cycle.id} cycle={cycle} locale={locale} />
          ))}
        </ul>
      </section>
    </>
  )
}

function Sent({ cycle, locale }: Worded & { cycle: SendingCycle }) {
  const t = councilText(locale)
  const { title, province, state, agencies, measures, letterNumber, letterDate, csv, json } = cycle
  return (
    <li className="card rounded-card border border-line bg-paper px-5 py-4">
      <p className="flex flex-wrap items-center gap-x-4">
        <strong>
          {title} · {province}
        </strong>
        <StateChip noun="cycle" state={state} locale={locale} />
      </p>
      <p className="flex flex-wrap gap-x-5 text-14 text-muted">
        {letterNumber && (
          <span>
            {t('sending.letter')} <Ltr>{letterNumber}</Ltr>
          </span>
        )}
        {letterDate && <time dateTime={letterDate}>{formatDate(letterDate, 'long', locale)}</time>}
        <span>{t('sending.counts', { agencies, measures })}</span>
      </p>
      <p className="flex flex-wrap gap-x-6 text-14">
        {csv && (
          <a href={csv} download className="link inline-flex min-h-11 items-center">
            {t('sending.csv')}
          </a>
        )}
        {json && (
          <a href={json} download className="link inline-flex min-h-11 items-center">
            {t('sending.json')}
          </a>
        )}
      </p>
    </li>
  )
}
