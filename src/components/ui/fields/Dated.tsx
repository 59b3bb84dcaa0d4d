'use client'

import { Suspense, lazy } from 'react'
import type { DayField } from '../../../domain/forms/definition'
import type { AnswerFieldProps } from './types'

// Most forms ask for no day; they do not carry the field and its calendar.
const Day = lazy(() => import('./Day').then(({ DayAnswer }) => ({ default: DayAnswer })))
const Period = lazy(() => import('./Period').then(({ PeriodAnswer }) => ({ default: PeriodAnswer })))

const waiting = <div className="min-h-20" aria-hidden />

export const DayAnswer = (props: AnswerFieldProps<DayField>) => (
  <Suspense fallback={waiting}>
    <Day {...props} />
  </Suspense>
)

export const PeriodAnswer = (props: AnswerFieldProps<DayField>) => (
  <Suspense fallback={waiting}>
    <Period {...props} />
  </Suspense>
)
