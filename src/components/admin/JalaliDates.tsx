'use client'

import type { ReactNode } from 'react'
import { installJalaliDates } from '../../i18n/jalaliDateFns'

installJalaliDates()

/** Stands around the admin so that the Jalali calendar is installed before Payload writes its first date. */
export function JalaliDates({ children }: { children: ReactNode }) {
  return children
}
