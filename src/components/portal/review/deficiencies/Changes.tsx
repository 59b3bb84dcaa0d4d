'use client'

import type { KeptFile } from '../../../../domain/forms/deficiency'
import { fieldOfPath } from '../../../../domain/forms/deficiency'
import type { DeficiencyView } from '../../../../domain/review/deficiencies'
import { changeOf } from '../../../../domain/review/deficiencies'
import { compareWords } from '../../../../domain/text/words'
import { useReview } from '../ReviewProvider'
import { reviewText } from '../text'
import { saidRows } from './saidRows'

/** What changed since the return, old beside new; nothing else of the field is shown. */
export function Changes({ deficiency }: { deficiency: DeficiencyView }) {
  const { form, locale } = useReview()
  const t = reviewText(locale)
  const change = changeOf(deficiency)
  const { before, after, path } = deficiency
  const field = form.fields[fieldOfPath(path)]
  if (!change || !before || !after) return null
  if (change.isSame) return <p className="text-14 text-muted">{t('deficiency.same')}</p>
  const rows = field ? saidRows(field, before.value, after.value, locale) : []
  return (
    <div className="grid gap-3">
      {rows.map((row) => (
        <Beside key={row.name} name={t.at(`deficiency.${row.name}`)} before={row.before} after={row.after} />
      ))}
      <Files title={t('deficiency.filesAdded')} files={change.added} />
      <Files title={t('deficiency.filesRemoved')} files={change.removed} />
    </div>
  )
}

function Beside({ name, before, after }: { name: string; before: string; after: string }) {
  const { locale } = useReview()
  const t = reviewText(locale)
  const stretches = compareWords(before, after)
  const side = (kind: 'old' | 'new') => {
    const shown = stretches.filter((one) => one.kind === 'same' || one.kind === kind)
    if (shown.length === 0) return <span className="text-muted">{t('deficiency.empty')}</span>
    return shown.map(({ kind: is, text }, index) =>
      is === 'same' ? (
        <span key={index}>{text}</span>
      ) : is === 'old' ? (
        <del key={index} className="bg-pomegranate-tint decoration-pomegranate">
          {text}
        </del>
      ) : (
        <ins key={index} className="bg-cypress-tint decoration-cypress">
          {text}
        </ins>
      ),
    )
  }
  return (
    <div>
      <p className="text-14 font-strong">{name}</p>
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {(['old', 'new'] as const).map((kind) => (
          <div key={kind} className="min-w-0 rounded-field bg-ground px-3 py-2">
            <dt className="text-14 text-muted">{t(kind === 'old' ? 'deficiency.before' : 'deficiency.after')}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">{side(kind)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Files({ title, files }: { title: string; files: readonly KeptFile[] }) {
  const { items, locale } = useReview()
  const t = reviewText(locale)
  if (files.length === 0) return null
  const hrefs = new Map(items.flatMap((one) => one.files.map(({ id, href }) => [id, href])))
  return (
    <div>
      <p className="text-14 font-strong">{title}</p>
      <ul className="grid gap-1 text-14">
        {files.map(({ id, name, sha256 }) => {
          const href = hrefs.get(id)
          return (
            <li key={id} className="flex flex-wrap gap-x-3">
              <bdi className="wrap-anywhere">
                {href ? (
                  <a href={href} target="_blank" rel="noopener" className="link">
                    {name}
                  </a>
                ) : (
                  name
                )}
              </bdi>
              <span className="text-muted">
                {t('deficiency.hash')}
                <bdi dir="ltr">{sha256.slice(0, 12)}</bdi>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
