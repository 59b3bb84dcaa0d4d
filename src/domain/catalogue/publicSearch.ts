import { searchKey } from '../text/fold'
import type { Channel, LifeEvent, ServiceType } from './options'
import { channels, lifeEvents, serviceTypes } from './options'

/** What a visitor asks the public catalogue for. Several values of one filter widen it; several filters narrow. */
export type CatalogueQuery = {
  text: string
  agency: string | null
  province: string | null
  events: LifeEvent[]
  types: ServiceType[]
  channels: Channel[]
  /** only services that nobody has to come for */
  remote: boolean
  page: number
}

/** Services on one page of the list. */
export const PAGE_SIZE = 20
/** Channels that a recipient can choose; what is inside of the agency is not his. */
export const askableChannels = channels.filter((channel) => channel !== 'intranet' && channel !== 'other')

const LONGEST_TEXT = 200
const MOST_WORDS = 8
type Params = Record<string, string | string[] | undefined>

const all = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat())
const among = <Value extends string>(known: readonly Value[], value: string | string[] | undefined): Value[] =>
  known.filter((one) => all(value).includes(one))
const first = (value: string | string[] | undefined): string => all(value)[0] ?? ''
const named = (value: string | string[] | undefined, pattern: RegExp): string | null =>
  pattern.test(first(value)) ? first(value) : null

/** Reads the address of the catalogue; what it does not know falls away, so that every address is a page. */
export function readCatalogueQuery(params: Params): CatalogueQuery {
  const page = Number(first(params.page))
  return {
    text: first(params.q).trim().slice(0, LONGEST_TEXT),
    agency: named(params.agency, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    province: named(params.province, /^[a-z0-9-]{1,60}$/),
    events: among(lifeEvents, params.event),
    types: among(serviceTypes, params.type),
    channels: among(askableChannels, params.channel),
    remote: first(params.remote) === '1',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

/** The address of a query, in one order, so that two equal questions have one address. */
export function catalogueHref(query: Partial<CatalogueQuery>, base = '/services'): string {
  const params = new URLSearchParams()
  const put = (name: string, value: string | null | undefined) => value && params.append(name, value)
  put('q', query.text)
  put('province', query.province)
  put('agency', query.agency)
  query.events?.forEach((event) => put('event', event))
  query.types?.forEach((type) => put('type', type))
  query.channels?.forEach((channel) => put('channel', channel))
  put('remote', query.remote ? '1' : null)
  put('page', query.page && query.page > 1 ? String(query.page) : null)
  const text = params.toString()
  return text ? `${base}?${text}` : base
}

/** The words that every found service says, folded as the search text is: ي and ی, spaces and half-spaces make no difference. */
export const wordsOf = (text: string): string[] =>
  [...new Set(text.split(/[\s\u200c،؛,.]+/).map(searchKey))].filter((word) => word !== '').slice(0, MOST_WORDS)

/** The same as patterns of SQL's LIKE, with its signs taken as they are. */
export const likePatterns = (text: string): string[] =>
  wordsOf(text).map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
