import type { ServiceState } from '../workflow/service'
import { serviceStates } from '../workflow/service'
import { readCatalogueQuery } from './publicSearch'

/** What a reader of the portal asks the list of services for: words of title, provider or code, and one state. */
export type ServiceListQuery = { text: string; state: ServiceState | null; page: number }
/** How many services have each state, of those that the words find. */
export type StateCounts = Partial<Record<ServiceState, number>>

export const SERVICES_A_PAGE = 50
export const wholeList: ServiceListQuery = { text: '', state: null, page: 1 }

/** Reads the address of the list; what it does not know falls away, so that every address is a page. */
export function readServiceList(params: Record<string, string | string[] | undefined>): ServiceListQuery {
  const { text, page } = readCatalogueQuery(params)
  return { text, page, state: serviceStates.find((state) => state === params.state) ?? null }
}

/** The address of a question, in one order. */
export function serviceListHref({ text = '', state = null, page = 1 }: Partial<ServiceListQuery>): string {
  const params = new URLSearchParams()
  if (text) params.append('q', text)
  if (state) params.append('state', state)
  if (page > 1) params.append('page', String(page))
  return params.size > 0 ? `/portal/services?${params.toString()}` : '/portal/services'
}
