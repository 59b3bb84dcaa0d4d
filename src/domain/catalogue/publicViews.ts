import type { IdentityForm } from './identityForm'
import type { CatalogueQuery } from './publicSearch'
import type { EditionLine } from './views'

type Named = { id: string; title: string }

/** A found service: its last published edition. */
export type FoundService = {
  id: string
  title: string
  code: string | null
  provider: string
  description: string | null
  facets: string[]
  /** the service that it is a part of, where that one was not found itself */
  parent: Named | null
  children: Named[]
}

/** A value of a filter, how many of what was found have it, and whether it is asked for. */
export type FacetCount = { value: string; label: string; count: number }
export type CatalogueCounts = Record<'event' | 'type' | 'channel' | 'agency' | 'province' | 'remote', FacetCount[]>
export type CataloguePage = {
  query: CatalogueQuery
  found: FoundService[]
  /** services found, without those that stand under their parent */
  total: number
  counts: CatalogueCounts
}

/** Whether an edition is the one in force, an older one, or the last of a service that is no longer given. */
export const editionStatuses = ['current', 'superseded', 'withdrawn'] as const
/** An edition as the open data gives it away. `form` is without the person who filled it. */
export type PublishedForm = {
  id: string
  number: number
  publishedAt: string
  status: (typeof editionStatuses)[number]
  /** code and name of the province */
  province: string
  provinceName: string
  /** the agency that gives the service; null where the province's organisation does */
  agencyRow: string | null
  /** the service that it is a part of, where that one is public */
  parent: string | null
  form: IdentityForm
}

/** A published service with what stands beside it. `form` is without the person who filled it. */
export type PublicService = {
  id: string
  number: number
  publishedAt: string
  /** false for an older edition, and for a service that is no longer given */
  isCurrent: boolean
  isGiven: boolean
  form: IdentityForm
  province: { code: string; name: string; organisation: string }
  agency: string | null
  agencyRow: string | null
  parent: Named | null
  children: Named[]
  editions: EditionLine[]
  /** true where an agreement on it is in force */
  hasAgreement: boolean
}
