'use client'

import { useState } from 'react'
import type { StagedForm, StagedUnit } from '../../../domain/catalogue/views'
import { fieldKey } from '../../../i18n/catalogueWords'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { catalogueText, serviceFormText } from './text'

type Props = { staged: StagedForm; onSave: (units: string[]) => Promise<void>; locale: Locale }

/** What was read, line by line beside what stands in the form, each with a box to take it; and what found no place. */
export function ReadUnits({ staged: { units, notUnderstood }, onSave, locale }: Props) {
  const t = serviceFormText(locale)
  const [taken, setTaken] = useState(
    () => new Set<string>(units.filter((one) => one.isOffered).map(({ unit }) => unit)),
  )
  const set = (unit: string, isTaken: boolean) =>
    setTaken((before) => new Set(isTaken ? [...before, unit] : [...before].filter((one) => one !== unit)))
  const isNothingNew = units.every(({ isSame }) => isSame)
  return (
    <>
      <Card title={t('import.understoodCount', { count: units.length })}>
        <p className="mb-3 text-muted">{t(isNothingNew ? 'import.nothingNew' : 'import.chooseLead')}</p>
        <ul className="divide-y divide-line">
          {units.map((one) => (
            <UnitRow
              key={one.unit}
              unit={one}
              isTaken={taken.has(one.unit)}
              onChange={(isTaken) => set(one.unit, isTaken)}
              locale={locale}
            />
          ))}
        </ul>
        {!isNothingNew && (
          <Button
            variant="primary"
            className="mt-4"
            disabled={taken.size === 0}
            onClick={() => onSave([...taken])}
            pendingLabel={t('import.saving')}
            locale={locale}
          >
            {t('import.save', { count: taken.size })}
          </Button>
        )}
      </Card>
      {notUnderstood.length > 0 && (
        <Card title={t('import.notUnderstood')}>
          <p className="mb-2 text-muted">{t('import.notUnderstoodLead')}</p>
          <ul className="list-disc ps-6">
            {notUnderstood.map((text, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

type RowProps = { unit: StagedUnit; isTaken: boolean; onChange: (isTaken: boolean) => void; locale: Locale }

function UnitRow({ unit: { unit, present, read, isSure, isSame }, isTaken, onChange, locale }: RowProps) {
  const [t, words] = [serviceFormText(locale), catalogueText(locale)]
  const [group, stage] = unit.split('.')
  const name = group === 'stages' ? t('import.stage', { stage: words.at(`stage.${stage}`) }) : words.at(fieldKey(unit))
  return (
    <li className="grid gap-2 py-3 md:grid-cols-[14rem_minmax(0,1fr)_minmax(0,1fr)] md:gap-4">
      <label className="flex min-h-11 items-start gap-2 font-strong">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-lapis"
          checked={isTaken}
          disabled={isSame}
          aria-label={t('import.take', { field: name })}
          onChange={(event) => onChange(event.target.checked)}
        />
        {name}
      </label>
      <div>
        <p className="text-14 text-muted">{t('import.readValue')}</p>
        <p className="whitespace-pre-line">{read}</p>
        {!isSure && <p className="text-14 text-saffron">{t('import.likely')}</p>}
      </div>
      <div>
        <p className="text-14 text-muted">{t('import.present')}</p>
        <p className="whitespace-pre-line text-muted">
          {isSame ? t('import.same') : present || t('import.presentNone')}
        </p>
      </div>
    </li>
  )
}
