import type { ReactNode } from 'react'
import { kindNames } from '../../../domain/indicators/registry'
import { defaultBands } from '../../../domain/scoring/bands'
import { TOTAL_MARK } from '../../../domain/scoring/policy'
import { translator } from '../../../i18n'
import { formatNumber } from '../../../i18n/format'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'

const steps = ['1', '2', '3', '4', '5'] as const
const different = ['missing', 'zero', 'notApplicable'] as const

/** How a score is made, for those who read one. Kinds and bands come from the registries that compute with them. */
export function MethodView({ locale }: Worded) {
  const t = translator(locale, 'publicPages')
  const words = translator(locale, 'scoring')
  const mark = formatNumber(TOTAL_MARK, {}, locale)
  return (
    <PublicPage>
      <PageHead title={t('method.title')} asked={t('method.lead')} locale={locale} />
      <div className="grid gap-10">
        <Part title={t('method.path.title')}>
          <ol className="grid gap-2">
            {steps.map((step) => (
              <li key={step} className="flex gap-3">
                <span aria-hidden="true" className="grid size-7 shrink-0 place-items-center rounded-full bg-turquoise-tint text-14 font-strong text-turquoise">
                  {formatNumber(step, {}, locale)}
                </span>
                {t(`method.path.${step}`)}
              </li>
            ))}
          </ol>
        </Part>
        <Part title={t('method.kinds.title')}>
          <p>{t('method.kinds.text')}</p>
          <Terms terms={kindNames.map((kind) => [words(`kind.${kind}`), words(`kindHelp.${kind}`)])} />
        </Part>
        <Part title={t('method.sum.title')}>
          <p>{t('method.sum.text', { mark })}</p>
          <p className="mt-2 text-muted">{t('method.sum.example')}</p>
        </Part>
        <Part title={t('method.three.title')}>
          <Terms terms={different.map((one) => [t(`method.three.${one}`), t(`method.three.${one}Text`)])} />
        </Part>
        <Part title={t('method.rank.title')}>
          <p>{t('method.rank.text')}</p>
        </Part>
        <Part title={t('method.bands.title')}>
          <Terms
            terms={defaultBands.map(({ key, from }, index) => [
              words.at(`band.${key}`),
              Number(from) > 0
                ? t('method.bands.from', { from: formatNumber(from, {}, locale) })
                : t('method.bands.below', { from: formatNumber(defaultBands[index - 1]?.from ?? from, {}, locale) }),
            ])}
          />
        </Part>
        <Part title={t('method.round.title')}>
          <p>{t('method.round.text')}</p>
        </Part>
      </div>
    </PublicPage>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="max-w-question">
      <h2 className="mb-2 text-22">{title}</h2>
      {children}
    </section>
  )
}

function Terms({ terms }: { terms: [string, string][] }) {
  return (
    <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
      {terms.map(([term, text]) => (
        <div key={term} className="contents">
          <dt className="font-strong">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
