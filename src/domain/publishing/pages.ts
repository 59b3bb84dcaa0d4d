import type { Card, CardGroup } from './card'
import type { Figures } from './keyFigures'

/** What the public pages show. Decimal strings, unrounded; days `YYYY-MM-DD`; instants in UTC. */

/** The address of a published page: the province's key and the performance year. */
export type FestivalAddress = { province: string; year: number }
export type PublicProvince = { code: string; name: string; organisation: string }

export type RankedAgency = {
  agency: string
  name: string
  rank: number
  previousRank: number | null
  total: string
  general: string | null
  specific: string | null
  previousTotal: string | null
  band: string
  isWinner: boolean
}
export type RankedGroup = CardGroup & { agencies: RankedAgency[] }
export type Award = { title: string; agency: string; agencyName: string; reason: string | null; hasCard: boolean }
export type Picture = { id: string; url: string; alt: string; width: number | null; height: number | null }

/** What an editor writes of a festival; without a ranking, because only a publication makes one. */
export type FestivalText = {
  title: string
  heldOn: string | null
  place: string | null
  summary: string | null
  /** the editor's rich text, with the pictures that it shows */
  body: unknown
  pictures: Picture[]
  cover: Picture | null
  province: PublicProvince
  year: number
  awards: Award[]
}

export type FestivalPage = FestivalText & {
  publishedAt: string
  seal: string
  previousYear: number | null
  figures: Figures
  groups: RankedGroup[]
  /** the other years of the province that are published, latest first */
  otherYears: number[]
}

export type ReportCardPage = RankedAgency & {
  card: Card
  festival: string
  province: PublicProvince
  year: number
  /** how many agencies are ranked in its group */
  groupSize: number
}

export type ListedFestival = {
  title: string
  summary: string | null
  year: number
  heldOn: string | null
  agencyCount: number
  groupCount: number
}
export type ListedProvince = PublicProvince & { festivals: ListedFestival[] }

export type ListedCircular = {
  id: string
  number: string
  date: string
  subject: string
  body: string | null
  province: string
  /** null where the circular has no file */
  file: { type: string; bytes: number } | null
}
export type CircularPage = { circulars: ListedCircular[]; total: number }

export type SealCheck = { province: PublicProvince; year: number; sealed: string; computed: string; count: number }
