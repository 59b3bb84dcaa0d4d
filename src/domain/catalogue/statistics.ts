import type { ServiceState } from '../workflow/service'
import type { DurationUnit, Period, StageName } from './options'

/** Occurrences of a period in a year. A form that names no period is counted by the year. */
export const timesAYear: Record<Period, number> = { month: 12, season: 4, year: 1 }

/**
 * Working days that a unit of the form takes, for comparing services: eight hours and one calendar day count as one day of
 * work, a week has five and a month twenty-two. It is a yardstick for charts; deadlines are counted by the calendar.
 */
export const workingDaysOf: Record<DurationUnit, number> = {
  hours: 1 / 8,
  days: 1,
  workingDays: 1,
  weeks: 5,
  months: 22,
}

/** What one body's published services sum to. Counts are whole; null where nothing was stated. */
export type ServiceFigures = {
  name: string
  services: number
  /** recipients a year, of the services that state a number */
  recipients: number
  /** visits a year: recipients times visits each */
  visits: number
  /** mean duration in working days, of the services that state one */
  workingDays: number | null
  /** services that force a visit */
  forced: number
  /** of each stage, the share of services whose stage is electronic; null where no service fills the stage */
  electronicPercent: Record<StageName, number | null>
}

/** A service that still forces a visit, and the reasons that its form gives. */
export type ForcedVisit = {
  id: string
  title: string
  provider: string
  visits: number | null
  reasons: string[]
  other: string[]
}

export type ServiceStatistics = {
  total: ServiceFigures
  byAgency: ServiceFigures[]
  byProvince: ServiceFigures[]
  forced: ForcedVisit[]
  reasons: { reason: string; services: number }[]
}

/** How far one body is with the forms of all services that it gives: how complete they are in the mean, and in which state. */
export type CatalogueProgress = {
  id: string
  provider: string
  services: number
  /** whole percent */
  complete: number
  states: Partial<Record<ServiceState, number>>
}

/** A share of a count as a whole percent; null of nothing. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 100) / whole)
