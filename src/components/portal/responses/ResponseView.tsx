import type { QuestionField } from '../../../domain/forms/definition'
import type { FormInForce } from '../../../domain/forms/form'
import { formatDateTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Said, questionsOf } from '../../public/forms/Said'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { LinkButton } from '../../ui/LinkButton'
import { Ltr } from '../../ui/Ltr'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { ReplyBox } from './ReplyBox'
import { responsesText } from './text'

export type ShownResponse = {
  form: { id: string; title: string }
  id: string
  code: string
  state: string
  receivedAt: string
  seal: string
  reply: string | null
  repliedAt: string | null
  editionNumber: number
  said: FormInForce
  mayReply: boolean
  next: string | null
}

/** One response in the words of its own edition, and what staff do with it. */
export function ResponseView({ response, locale }: { response: ShownResponse; locale: Locale }) {
  const t = responsesText(locale)
  const { form, code, state, said, next } = response
  const here = `/portal/responses/${form.id}`
  return (
    <div className="grid max-w-form gap-6">
      <PageHead
        title={
          <>
            {t('one.title', { code: '' })} <Ltr>{code}</Ltr>
          </>
        }
        where={[
          { label: t('title'), href: '/portal/responses' },
          { label: form.title, href: here },
        ]}
        asked={[formatDateTime(response.receivedAt, locale), t('one.edition', { number: response.editionNumber })].join(
          ' · ',
        )}
        aside={<StateChip noun="publicResponse" state={state} locale={locale} />}
        actions={
          next && (
            <LinkButton href={`${here}/${next}`} size="small">
              {t('one.next')}
            </LinkButton>
          )
        }
        locale={locale}
      />
      {state === 'removed' ? (
        <Banner tone="neutral" title={t('one.removed')} />
      ) : (
        <Card title={t('one.said')}>
          <dl className="divide-y divide-line">
            {said.pages.flatMap(questionsOf).map((field: QuestionField) => (
              <div key={field.name} className="py-2">
                <dt className="text-14 text-muted">{field.label}</dt>
                <dd>
                  <Said field={field} answers={said.answers} locale={locale} />
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
      {response.reply && (
        <Card title={t('one.reply')}>
          <p className="max-w-question whitespace-pre-line">{response.reply}</p>
          {response.repliedAt && (
            <p className="mt-2 text-14 text-muted">
              {t('one.replied', { at: formatDateTime(response.repliedAt, locale) })}
            </p>
          )}
        </Card>
      )}
      {response.mayReply && state !== 'removed' && (
        <ReplyBox key={response.id} formId={form.id} id={response.id} state={state} locale={locale} />
      )}
      <p className="text-14 text-muted">
        {t('one.seal')}: <Ltr className="break-all">{response.seal}</Ltr>
      </p>
    </div>
  )
}
