'use client'

import { fieldsOf } from '../../../domain/forms/definition'
import { answerPath, fieldOfPath } from '../../../domain/forms/deficiency'
import { formatDate } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { Chip } from '../../ui/Chip'
import { useFill } from './FillProvider'
import { mendText, partText } from './mendText'

/** At the head of a form that came back: everything that is to be mended, with the way to each and what is done already. */
export function MendList() {
  const { view, form, silent, go, locale } = useFill()
  const t = mendText(locale)
  const pageOf = (field: string) => form.pages.find(({ fields }) => fields.some(({ name }) => name === field))?.key
  const labels = new Map(fieldsOf(view.definition).map(({ name, label }) => [name, label]))
  return (
    <Banner tone="attention" title={t('title')}>
      <p>
        {t('text', {
          count: view.flags.length,
          date: view.dueIso ? formatDate(view.dueIso, 'weekdayDayMonth', locale) : '',
        })}
      </p>
      <ul aria-label={t('list')} className="mt-2 grid gap-1">
        {view.flags.map((flag) => {
          const field = fieldOfPath(flag.path)
          const page = pageOf(field)
          const part = partText(flag, locale)
          const waits = silent.includes(flag.path)
          const name = `${labels.get(field) ?? ''}${part ? ` ${t('of', { part })}` : ''}`
          return (
            <li key={flag.id} className="flex flex-wrap items-center gap-x-3">
              <Chip tone={waits ? 'attention' : 'done'}>{waits ? t('waits') : t('done')}</Chip>
              {page ? (
                <button type="button" onClick={() => go(page, answerPath(flag))} className="link min-h-9 text-start">
                  {name}
                </button>
              ) : (
                name
              )}
            </li>
          )
        })}
      </ul>
    </Banner>
  )
}
