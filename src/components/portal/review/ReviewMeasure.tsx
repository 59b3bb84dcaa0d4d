'use client'

import { formatDigits, formatScore } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { MeasureDeficiencies } from './deficiencies/MeasureDeficiencies'
import { useReview } from './ReviewProvider'
import { EvidenceFiles } from './EvidenceFiles'
import { MeasureVisits } from './MeasureVisits'
import { reviewText, scoringText } from './text'
import { ValuesTable } from './ValuesTable'
import { amountText, unitOf } from './valueText'

/** The middle pane: what the measure asks, every value side by side, the agency's explanation and its evidence. */
export function ReviewMeasure() {
  const { item, evaluation, locale } = useReview()
  const t = reviewText(locale)
  const { measure, self, returned } = item
  return (
    <article className="grid min-w-0 content-start gap-5">
      <MeasureHead />
      <MeasureDeficiencies />
      {item.appeal && (
        <Banner tone="info" title={t('appealBox')}>
          <p className="whitespace-pre-line">{item.appeal.text}</p>
        </Banner>
      )}
      <ValuesTable item={item} year={evaluation.cycle.performanceYear} locale={locale} />
      <section>
        <h2 className="text-16 font-strong">{t('explanation')}</h2>
        <p className="max-w-question whitespace-pre-line">
          {self.explanation || <span className="text-muted">{t('noExplanation')}</span>}
        </p>
        {returned?.explanation && returned.explanation !== self.explanation && (
          <details className="mt-2 text-14">
            <summary className="cursor-pointer text-lapis">{t('explanationBefore')}</summary>
            <p className="max-w-question whitespace-pre-line text-muted">{returned.explanation}</p>
          </details>
        )}
      </section>
      <MeasureVisits />
      <EvidenceFiles key={item.id} files={item.files} newSince={returned?.at ?? null} locale={locale} />
      <Guideline measure={measure} />
    </article>
  )
}

function MeasureHead() {
  const { item, locale } = useReview()
  const t = reviewText(locale)
  const { measure, cap, target } = item
  const parts = [
    t('cap', { cap: formatScore(cap, locale) }),
    scoringText(locale).at(`kind.${measure.kind}`),
    ...(target === null ? [] : [t('target', { target: amountText(target, unitOf(measure), locale) ?? '' })]),
  ]
  return (
    <header>
      <p className="flex flex-wrap gap-x-2 text-14 text-muted">
        <bdi dir="ltr">{formatDigits(measure.code, locale)}</bdi>
        {parts.map((part) => (
          <span key={part}>
            · <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      <h1 className="text-22">{measure.title}</h1>
      <p className="text-14 text-muted">
        {item.axis.title} · {item.indicator.title}
      </p>
    </header>
  )
}

function Guideline({ measure }: { measure: ReturnType<typeof useReview>['item']['measure'] }) {
  const { locale } = useReview()
  const t = reviewText(locale)
  const lines = (
    [
      ['help', measure.help],
      ['guidelineLabel', measure.guideline],
      ['legalBasis', measure.legalBasis],
      ['evaluatingBody', measure.evaluatingBody],
    ] as const
  ).filter(([, text]) => text)
  if (lines.length === 0) return null
  return (
    <details className="rounded-card border border-line bg-paper px-4 py-3">
      <summary className="cursor-pointer font-strong">{t('guideline')}</summary>
      <dl className="mt-2 grid max-w-question gap-2 text-14">
        {lines.map(([key, text]) => (
          <div key={key}>
            <dt className="text-muted">{t(key)}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
