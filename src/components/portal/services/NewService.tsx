'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { fieldMessage } from '../../ui/problem'
import { RefusalBanner } from '../../ui/RefusalBanner'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useSend } from '../../ui/useSend'
import { servicesText } from './text'

export type NewServiceProps = {
  /** the bodies for which this person may begin a form */
  agencies: { id: string; name: string }[]
  /** true when he may begin one of the organisation itself */
  mayOwn: boolean
  parents: { id: string; title: string }[]
  locale: Locale
}

/** Begins a form: a title, whose service it is, and of which other it is a part. The rest is written section by section. */
export function NewService({ agencies, mayOwn, parents, locale }: NewServiceProps) {
  const t = servicesText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend<{ id: string }>()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [provider, setProvider] = useState(mayOwn ? '' : (agencies[0]?.id ?? ''))
  const [parent, setParent] = useState('')

  async function begin() {
    const body = { title: title.trim(), provider: provider || null, parent: parent || null }
    const made = await run('/api/service-forms', { body, locale })
    if (made) router.push(`/portal/services/${made.data.id}/write/title`)
  }
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)} locale={locale}>
        {t('new')}
      </Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('newTitle')}
        confirmLabel={t('create')}
        onConfirm={begin}
        pending={pending}
        disabled={title.trim() === ''}
        locale={locale}
      >
        <p>{t('newLead')}</p>
        <TextField
          name="title"
          label={t('column.title')}
          value={title}
          onChange={setTitle}
          error={fieldMessage(problem, 'title') ?? null}
          maxLength={500}
          required
          locale={locale}
        />
        {(mayOwn || agencies.length > 1) && (
          <Select
            name="provider"
            label={t('newProvider')}
            options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
            placeholder={mayOwn ? t('ownOrganisation') : false}
            value={provider}
            onChange={setProvider}
            error={fieldMessage(problem, 'provider') ?? null}
            locale={locale}
          />
        )}
        {parents.length > 0 && (
          <Select
            name="parent"
            label={t('parent')}
            help={t('parentHelp')}
            options={parents.map(({ id, title }) => ({ value: id, label: title }))}
            placeholder={t('parentNone')}
            value={parent}
            onChange={setParent}
            error={fieldMessage(problem, 'parent') ?? null}
            locale={locale}
          />
        )}
        <RefusalBanner problem={problem} />
      </ConfirmDialog>
    </>
  )
}
