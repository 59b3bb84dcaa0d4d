'use client'

import { useState } from 'react'
import type { StagedForm } from '../../../domain/catalogue/views'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import { ScanField } from '../../ui/ScanField'
import { ReadUnits } from './ReadUnits'
import { serviceFormText, servicesText } from './text'

type Props = { service: { id: string; title: string }; locale: Locale }

/** A filled form in: first what was understood, then, line by line as a person chooses, into the service's form. */
export function ImportForm({ service: { id, title }, locale }: Props) {
  const [t, services] = [serviceFormText(locale), servicesText(locale)]
  const [file, setFile] = useState<File | null>(null)
  const [staged, setStaged] = useState<StagedForm | null>(null)
  const [saved, setSaved] = useState<number | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const address = `/api/services/${id}/import`

  async function read() {
    if (!file) return
    const body = new FormData()
    body.set('file', file)
    const sent = await send<StagedForm>(address, { body, locale })
    setSaved(null)
    setStaged(sent.ok ? sent.data : null)
    setProblem(sent.ok ? null : sent.problem)
  }

  async function save(units: string[]) {
    if (!staged) return
    const { present, values } = staged
    const sent = await send<{ count: number }>(address, { method: 'PUT', body: { present, values, units }, locale })
    setProblem(sent.ok ? null : sent.problem)
    if (!sent.ok) return
    setSaved(sent.data.count)
    setStaged(null)
  }

  return (
    <div className="grid gap-6">
      <PageHead
        where={[
          { label: services('title'), href: '/portal/services' },
          { label: title, href: `/portal/services/${id}` },
        ]}
        title={t('import.title')}
        asked={t('import.lead')}
        locale={locale}
      />
      <Card title={t('import.file')}>
        <div className="grid gap-4">
          <ScanField
            name="form"
            label={t('import.file')}
            help={t('import.fileHelp')}
            file={file}
            extensions={['docx', 'xlsx', 'jsonld', 'json']}
            onChange={(chosen) => {
              setFile(chosen)
              setStaged(null)
              setSaved(null)
              setProblem(null)
            }}
            error={problem && !staged ? problem.message : null}
            locale={locale}
          />
          <Button
            variant={staged || saved !== null ? 'secondary' : 'primary'}
            className="justify-self-start"
            disabled={!file}
            onClick={read}
            pendingLabel={t('import.reading')}
            locale={locale}
          >
            {t('import.read')}
          </Button>
        </div>
      </Card>
      <div aria-live="polite" className="grid gap-4">
        {saved !== null && (
          <Banner
            tone="done"
            title={t('import.saved', { count: saved })}
            actions={<LinkButton href={`/portal/services/${id}`}>{t('import.toService')}</LinkButton>}
          />
        )}
        {staged && problem && <Banner tone="attention" title={problem.message} />}
        {staged && <ReadUnits key={JSON.stringify(staged.units)} staged={staged} onSave={save} locale={locale} />}
      </div>
    </div>
  )
}
