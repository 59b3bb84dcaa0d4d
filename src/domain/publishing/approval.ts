/** What the screens of the council and of sending show. Decimal strings, unrounded; days `YYYY-MM-DD`. */

/** One agency as the council sees it: what the deputy approved. Decimal strings. */
export type CouncilAgency = {
  evaluation: string
  agency: string
  group: string
  state: string
  general: string | null
  generalCap: string | null
  specific: string | null
  specificCap: string | null
  total: string | null
  previousTotal: string | null
}

export type CouncilSession = {
  id: string
  number: string
  date: string
  minutes: string
  recordedBy: string | null
  /** the address of the scan; null where none was given */
  file: string | null
  approved: number
  rejected: { agency: string; reason: string }[]
}

export type CouncilCycle = {
  id: string
  title: string
  state: string
  councilName: string
  councilOn: string | null
  province: string
}

export type CouncilView = {
  /** all cycles of the person that have come before the council, latest first */
  cycles: CouncilCycle[]
  cycle: CouncilCycle | null
  agencies: CouncilAgency[]
  sessions: CouncilSession[]
  /** how many agencies the council has still to decide on, those included that the deputy must approve again first */
  undecided: number
  mayRecord: boolean
  todayIso: string
}

/** One cycle that waits to be sent, or was sent. */
export type SendingCycle = {
  id: string
  title: string
  state: string
  province: string
  agencies: number
  measures: number
  letterNumber: string | null
  letterDate: string | null
  csv: string | null
  json: string | null
}

export type SendingView = { waiting: SendingCycle[]; sent: SendingCycle[]; todayIso: string }
